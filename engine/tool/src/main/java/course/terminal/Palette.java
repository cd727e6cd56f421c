package course.terminal;

import java.net.URI;

/** Colors by meaning. A style is the text that switches it on; the plain palette switches nothing. */
public record Palette(String goodStyle, String badStyle, String noteStyle, String dimStyle, String strongStyle,
        String codeStyle, String off) {
    private static final String LINK = "\u001b]8;;%s\u001b\\";

    public static final Palette PLAIN = new Palette("", "", "", "", "", "", "");
    public static final Palette COLOR =
            new Palette("\u001b[32m", "\u001b[31m", "\u001b[33m", "\u001b[2m", "\u001b[1m", "\u001b[36m", "\u001b[0m");

    /** What is done or right. */
    public String good(String text) {
        return painted(goodStyle, text);
    }

    /** What is wrong. */
    public String bad(String text) {
        return painted(badStyle, text);
    }

    /** What deserves a look. */
    public String note(String text) {
        return painted(noteStyle, text);
    }

    /** What may be skipped. */
    public String dim(String text) {
        return painted(dimStyle, text);
    }

    /** Headings. */
    public String strong(String text) {
        return painted(strongStyle, text);
    }

    /** Code, file names and commands inside a sentence. */
    public String code(String text) {
        return painted(codeStyle, text);
    }

    /**
     * A text that terminals which know OSC 8 open when it is clicked; elsewhere, and in the plain palette, the text alone.
     *
     * @param target an absolute address, a file for example
     */
    public String link(URI target, String text) {
        return plain() || text.isEmpty() ? text : LINK.formatted(target.toASCIIString()) + text + LINK.formatted("");
    }

    public boolean plain() {
        return off.isEmpty();
    }

    private String painted(String style, String text) {
        return plain() || text.isEmpty() ? text : style + text + off;
    }
}
