package course.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is known of the screen that shows the tool's output.
 *
 * @param width       columns to fill, 40 to 200
 * @param interactive whether a person sees it as it is written and lines can be rewritten; false for a pipe, a file and
 *                    {@code TERM=dumb}
 */
public record Screen(Palette palette, Glyphs glyphs, int width, boolean interactive) {
    /** No color, no glyph beyond ASCII, 80 columns: a file, a pipe, a test. */
    public static final Screen PLAIN = new Screen(Palette.PLAIN, Glyphs.ASCII, 80, false);

    /**
     * Chooses by what the environment asks for: {@code NO_COLOR}, {@code TERM=dumb}, {@code COLUMNS}, and the
     * launcher's {@code course.tty}, {@code course.columns} and {@code course.glyphs}.
     *
     * @param colorless whether the user said {@code --no-color}
     */
    public static Screen of(Map<String, String> environment, Map<String, String> properties, Charset charset,
            boolean colorless) {
        var interactive = Boolean.parseBoolean(properties.getOrDefault("course.tty", "false"))
                && !environment.getOrDefault("TERM", "").equals("dumb");
        var color = interactive && !colorless && environment.getOrDefault("NO_COLOR", "").isEmpty();
        var unicode = charset.equals(StandardCharsets.UTF_8) && !"ascii".equals(properties.get("course.glyphs"));
        var columns = properties.getOrDefault("course.columns", "");
        return new Screen(
                color ? Palette.COLOR : Palette.PLAIN,
                unicode ? Glyphs.UNICODE : Glyphs.ASCII,
                width(columns.isEmpty() ? environment.getOrDefault("COLUMNS", "") : columns),
                interactive);
    }

    private static int width(String columns) {
        return columns.matches("[1-9]\\d{0,4}") ? Math.clamp(Integer.parseInt(columns), 40, 200) : 80;
    }
}
