package course.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the screen")
class ScreenTest {
    private static final Map<String, String> TTY = Map.of("course.tty", "true");

    @Test
    @DisplayName("a terminal gets color and glyphs")
    void terminal() {
        var screen = Screen.of(Map.of("TERM", "xterm"), TTY, StandardCharsets.UTF_8, false);

        assertThat(screen.palette()).isEqualTo(Palette.COLOR);
        assertThat(screen.glyphs()).isEqualTo(Glyphs.UNICODE);
        assertThat(screen.palette().good("done")).isEqualTo("\u001b[32mdone\u001b[0m");
    }

    @Test
    @DisplayName("a pipe, NO_COLOR, TERM=dumb and --no-color get none")
    void plain() {
        assertThat(Screen.of(Map.of(), Map.of(), StandardCharsets.UTF_8, false).palette()).isEqualTo(Palette.PLAIN);
        assertThat(Screen.of(Map.of("NO_COLOR", "1"), TTY, StandardCharsets.UTF_8, false).palette())
                .isEqualTo(Palette.PLAIN);
        assertThat(Screen.of(Map.of("TERM", "dumb"), TTY, StandardCharsets.UTF_8, false).palette())
                .isEqualTo(Palette.PLAIN);
        assertThat(Screen.of(Map.of(), TTY, StandardCharsets.UTF_8, true).palette()).isEqualTo(Palette.PLAIN);
        assertThat(Screen.of(Map.of("NO_COLOR", ""), TTY, StandardCharsets.UTF_8, false).palette())
                .isEqualTo(Palette.COLOR);
        assertThat(Palette.PLAIN.bad("oh")).isEqualTo("oh");
    }

    @Test
    @DisplayName("an old charset gets plain signs")
    void signs() {
        assertThat(Screen.of(Map.of(), TTY, StandardCharsets.ISO_8859_1, false).glyphs()).isEqualTo(Glyphs.ASCII);
        assertThat(Screen.of(Map.of(), Map.of("course.glyphs", "ascii"), StandardCharsets.UTF_8, false).glyphs())
                .isEqualTo(Glyphs.ASCII);
    }

    @Test
    @DisplayName("its width is the launcher's, else COLUMNS, else 80; never below 40 or above 200")
    void width() {
        assertThat(width("120", "100")).isEqualTo(120);
        assertThat(width("", "100")).isEqualTo(100);
        assertThat(width("0", "100")).isEqualTo(80);
        assertThat(width("7", "")).isEqualTo(40);
        assertThat(width("", "999")).isEqualTo(200);
        assertThat(width("wide", "")).isEqualTo(80);
    }

    private static int width(String launcher, String environment) {
        return Screen.of(Map.of("COLUMNS", environment), Map.of("course.columns", launcher), StandardCharsets.UTF_8,
                false).width();
    }
}
