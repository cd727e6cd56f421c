package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.original.Originals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("the command line")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands are shown with .\\ there")
class CliTest {
    @TempDir
    private Path home;
    private Trial trial;

    @BeforeEach
    void sit() {
        trial = new Trial(home);
    }

    @Test
    @DisplayName("an unknown exercise: what, the nearest one, and where all of them are")
    void exercise() {
        assertThat(trial.run("hint", "gather/inorder")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).isEqualTo("""
                There is no exercise 'gather/inorder'.
                Did you mean:    ./course hint gather/in-order
                All of them:     ./course list
                """);
        assertThat(trial.out()).isEmpty();
    }

    @Test
    @DisplayName("an unknown command: the nearest one")
    void command() {
        assertThat(trial.run("lst")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).isEqualTo("""
                There is no command 'lst'.
                Did you mean:    ./course list
                How it is used:  ./course --help
                """);
    }

    @Test
    @DisplayName("an unknown option, one argument too many, one too few")
    void options() {
        assertThat(trial.run("list", "--frob")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err())
                .isEqualTo("./course list has no option '--frob'.\nHow it is used:  ./course list --help\n");

        assertThat(trial.run("list", "a", "b")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).startsWith("./course list has no use for 'b'.\n");

        assertThat(trial.run("reset")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).startsWith("Missing required parameter: 'EXERCISE'.\n");

        assertThat(trial.run("--frob")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).isEqualTo("./course has no option '--frob'.\nHow it is used:  ./course --help\n");
    }

    @Test
    @DisplayName("help of the course and of a command")
    void help() {
        assertThat(trial.run("--help")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("list", "hint", "solution", "reset", "undo", "doctor", "Exit codes: 0 done");
        for (var exit : Exit.values()) {
            assertThat(trial.out()).contains(String.valueOf(exit.code()));
        }

        assertThat(trial.run("list", "--help")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("--json", "WORD");
    }

    @Test
    @DisplayName("help names the launcher as this system starts it")
    void launcher() {
        for (var command : List.of(new RegradeCommand(trial.course()), new WatchCommand(trial.course()))) {
            assertThat(new CommandLine(command).setCommandName(".\\course").getUsageMessage()).doesNotContain("./course")
                    .containsPattern("(to run it again:  |what )\\.\\\\course");
        }
    }

    @Test
    @DisplayName("--no-color is taken before and after the command")
    void color() {
        assertThat(trial.run("--no-color", "list")).isEqualTo(Exit.DONE);
        assertThat(trial.run("list", "--no-color")).isEqualTo(Exit.DONE);
        assertThat(trial.run("--no-color", "hint", "nix")).isEqualTo(Exit.MISUSE);
    }

    @Test
    @DisplayName("a broken page of the course: file, line, and what to do")
    void broken() {
        trial.tree().write("lessons/08-gather/lesson.adoc", "= Gather\nnonsense\n");

        assertThat(trial.run("list")).isEqualTo(Exit.CANNOT);
        assertThat(trial.err())
                .startsWith("A file of the course does not read as it should:\nlessons/08-gather/lesson.adoc:2: ");
    }

    @Test
    @DisplayName("a file that can't be read: which one and why, no stack trace")
    void file() throws IOException {
        Files.createDirectories(trial.course().memory().resolve("progress.txt"));

        assertThat(trial.run("list")).isEqualTo(Exit.CANNOT);
        assertThat(trial.err()).contains("./course doctor").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("a full disk: what it means, no stack trace")
    void fullDisk() {
        var problem = new UncheckedIOException(new IOException("No space left on device"));

        assertThat(new Complaints(trial.course()).about(problem, List.of("reset"))).isEqualTo(Exit.CANNOT);
        assertThat(trial.err()).startsWith("The disk is full: nothing was changed, and nothing of yours is lost.\n");
    }

    @Test
    @DisplayName("an error of the course itself: where the log is, no stack trace")
    void internal() {
        var complaints = new Complaints(trial.course());

        assertThat(complaints.about(new IllegalStateException("oops"), List.of("list"))).isEqualTo(Exit.CANNOT);
        assertThat(trial.err()).isEqualTo("""
                Something went wrong inside the course itself, not in your code: java.lang.IllegalStateException: oops
                What happened is in .course/error-20261121T120000Z.log
                Is the machine fit for the course?  ./course doctor
                """);
        assertThat(trial.course().memory().resolve("error-20261121T120000Z.log")).content().contains("\tat ");
    }

    @Test
    @DisplayName("originals are kept before anything else happens")
    void originals() throws IOException {
        Originals.relock(trial.tree().inOrder().folder());

        trial.run("list");
        Files.writeString(trial.tree().inOrder().file(), "my work");

        assertThat(trial.run("reset", "in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.tree().inOrder().file()).content().startsWith("package exercise.gather;");
    }
}
