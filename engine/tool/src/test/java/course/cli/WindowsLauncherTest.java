package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.verify.CourseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the launcher of Windows, which runs nowhere else: what its text alone can get wrong. */
@DisplayName("the launcher of Windows")
class WindowsLauncherTest {

    private static final Pattern JUMP = Pattern.compile("(?:goto|call) :(\\w+)");
    /** Nothing behind it in its line is left, and it stands under no condition. */
    private static final Pattern LEAVES = Pattern.compile("(goto|exit /b)( .*)?");

    private List<String> lines = List.of();

    @BeforeEach
    void read() throws IOException {
        lines = Files.readAllLines(CourseFolder.home().resolve("course.cmd"));
    }

    @Test
    @DisplayName("has each label once, jumps to no other, and jumps to each or comes to it")
    void labels() {
        var labels = lines.stream().filter(it -> it.startsWith(":")).map(it -> it.substring(1)).toList();
        var jumps = lines.stream().filter(it -> !it.startsWith("rem ")).flatMap(it -> JUMP.matcher(it).results()).map(it -> it.group(1)).toList();

        assertThat(labels).doesNotHaveDuplicates();
        assertThat(jumps).isSubsetOf(labels);
        assertThat(labels).isSubsetOf(jumps);
    }

    @Test
    @DisplayName("has no line that nothing leads to")
    void reached() {
        var unreached = new ArrayList<String>();
        var left = false;
        for (var line : lines) {
            if (line.startsWith(":")) {
                left = false;
            } else if (left && !line.isBlank() && !line.startsWith("rem ")) {
                unreached.add(line);
            } else {
                left = left || LEAVES.matcher(line).matches();
            }
        }

        assertThat(unreached).isEmpty();
    }

    @Test
    @DisplayName("who finds the lock taken waits for it, and is told of a folder that can't be written instead")
    void lock() {
        assertThat(section(":take_lock", ":waited_too_long")).containsSubsequence(
                "call :can_write \"%memory%\\probe.%RANDOM%\"", "if errorlevel 1 goto :cannot_write", ":wait_for_lock",
                "mkdir \"%memory%\\build.lock\" 2>nul && exit /b 0", "if %waited% gtr 600 goto :waited_too_long", "goto :wait_for_lock");
    }

    @Test
    @DisplayName("says what to type as PowerShell takes it")
    void typed() {
        assertThat(lines).noneMatch(it -> it.contains(">&2 echo") && it.matches(".*:  course( .*)?"));
        assertThat(lines).filteredOn(it -> it.contains(":  .\\course")).hasSizeGreaterThan(5);
    }

    private List<String> section(String from, String to) {
        return lines.subList(lines.indexOf(from), lines.indexOf(to));
    }
}
