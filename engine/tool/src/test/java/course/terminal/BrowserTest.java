package course.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the browser of a desktop")
class BrowserTest {

    private static final URI PAGE = URI.create("file:///course/site/my%20page.html");

    @TempDir
    private Path programs;

    @Test
    @DisplayName("opens a page with what each system has for that")
    void systems() throws IOException {
        var xdg = Files.createFile(programs.resolve("xdg-open"));
        assertThat(xdg.toFile().setExecutable(true)).isTrue();

        assertThat(new Browser("Linux", Map.of("PATH", programs.toString(), "DISPLAY", ":0")).command(PAGE))
                .containsExactly("xdg-open", PAGE.toString());
        assertThat(new Browser("Linux", Map.of("PATH", programs.toString(), "WAYLAND_DISPLAY", "wayland-0")).command(PAGE))
                .containsExactly("xdg-open", PAGE.toString());
        assertThat(new Browser("Mac OS X", Map.of()).command(PAGE)).containsExactly("open", PAGE.toString());
        assertThat(new Browser("Windows 11", Map.of()).command(PAGE)).endsWith(PAGE.toString());
    }

    @Test
    @DisplayName("is not there without a desktop, without its program, and from another machine")
    void none() {
        assertThat(new Browser("Linux", Map.of("PATH", programs.toString())).open(PAGE)).isFalse();
        assertThat(new Browser("Linux", Map.of("PATH", programs.toString(), "DISPLAY", ":0")).open(PAGE)).isFalse();
        assertThat(new Browser("Mac OS X", Map.of("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")).open(PAGE)).isFalse();
    }
}
