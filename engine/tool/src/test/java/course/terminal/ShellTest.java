package course.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import course.verify.CourseFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the shell")
class ShellTest {

    @Test
    @DisplayName("starts the launcher with its folder: PowerShell refuses it without")
    void command() {
        assertThat(Shell.UNIX.command("list")).isEqualTo("./course list");
        assertThat(Shell.WINDOWS.command("list")).isEqualTo(".\\course list");
    }

    @Test
    @DisplayName("is the one that says how: no message names the launcher itself")
    void oneHome() throws IOException {
        var sources = CourseFolder.home().resolve("engine/tool/src/main/java/course");
        try (var files = Files.walk(sources)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.endsWith("Shell.java") && !it.startsWith(sources.resolve("judge")))
                    .flatMap(ShellTest::lines))
                    .noneMatch(line -> line.contains("./course") && !line.strip().matches("(/\\*|\\*|//).*"));
        }
    }

    @Test
    @DisplayName("takes a word in quotes where it would take it apart")
    void quoted() {
        assertThat(Shell.UNIX.quoted("submissions/gather-2")).isEqualTo("submissions/gather-2");
        assertThat(Shell.UNIX.quoted("Zoë's $1")).isEqualTo("'Zoë'\\''s $1'");
        assertThat(Shell.UNIX.quoted("a\\b")).isEqualTo("'a\\b'");
        assertThat(Shell.UNIX.quoted("")).isEqualTo("''");
        assertThat(Shell.WINDOWS.quoted("C:\\class")).isEqualTo("C:\\class");
        assertThat(Shell.WINDOWS.quoted("C:\\my class")).isEqualTo("\"C:\\my class\"");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
