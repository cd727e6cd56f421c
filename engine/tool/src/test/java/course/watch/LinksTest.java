package course.watch;

import static org.assertj.core.api.Assertions.assertThat;

import course.terminal.Palette;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("links in a terminal")
class LinksTest {

    private static final String BEGIN = "\u001b]8;;file:///tmp/my%20course/InOrder.java\u001b\\";
    private static final String END = "\u001b]8;;\u001b\\";
    private static final String LINK = Palette.COLOR.link(URI.create("file:///tmp/my%20course/InOrder.java"), "InOrder.java");

    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new DumbTerminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream());
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    @Test
    @DisplayName("take no room, and reach the terminal")
    void whole() {
        var line = Links.line("see " + LINK + ".", 80, terminal);

        assertThat(line.columnLength()).isEqualTo("see InOrder.java.".length());
        assertThat(line.toString()).isEqualTo("see " + BEGIN + "InOrder.java" + END + ".");
    }

    @Test
    @DisplayName("end where the window does")
    void cut() {
        assertThat(Links.line("see " + LINK + ".", 10, terminal).toString()).isEqualTo("see " + BEGIN + "InOrde" + END);
    }

    @Test
    @DisplayName("are text alone in the plain palette")
    void plain() {
        assertThat(Palette.PLAIN.link(URI.create("file:///tmp"), "there")).isEqualTo("there");
    }
}
