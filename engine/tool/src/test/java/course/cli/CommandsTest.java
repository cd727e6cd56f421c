package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.original.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the commands")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands are shown with .\\ there")
class CommandsTest {
    @TempDir
    private Path home;
    private Trial trial;

    @BeforeEach
    void sit() {
        trial = new Trial(home);
        Originals.relock(trial.tree().inOrder().folder());
    }

    @Test
    @DisplayName("list: lessons, exercises, progress, and what comes next")
    void list() {
        trial.course().progress().judged("gather/in-order", "PASS");

        assertThat(trial.run("list")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).isEqualTo("""
                1 of 3 exercises passed, 10 of 40 points

                08 gather  Gather: wait for all of them                        25 min
                  + gather/in-order       Pages in order                       12 min  10 points
                  - gather/keep-failures  Keep the failures                    15 min  20 points

                09 semaphores  Semaphores: a limit on what is in flight        25 min
                  - semaphores/cap        At most so many                      10 min  10 points

                Next:  ./course watch gather/keep-failures
                """);
        assertThat(trial.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    @DisplayName("list WORD: what speaks of it")
    void search() {
        assertThat(trial.run("list", "SEMA")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("semaphores/cap").doesNotContain("gather/in-order");

        assertThat(trial.run("list", "failures")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("gather/keep-failures").doesNotContain("gather/in-order");

        assertThat(trial.run("list", "xylophone")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).startsWith("Nothing in the course speaks of 'xylophone'.");
    }

    @Test
    @DisplayName("list --json: the contract")
    void json() {
        trial.course().progress().judged("gather/in-order", "PASS");

        assertThat(trial.run("list", "--json", "gather")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).isEqualTo("""
                {"lessons":[{"id":"08-gather","number":8,"title":"Gather: wait for all of them","minutes":25,\
                "recall":"Start them all, then wait for all.","exercises":[\
                {"id":"gather/in-order","points":10,"state":"passed"},{"id":"gather/keep-failures","points":20,"state":"open"}]}]}
                """);
    }

    @Test
    @DisplayName("hint: a step, what to do with it, and again")
    void hint() {
        trial.tree().write("exercises/08-gather/hints.adoc",
                "= Hints\n\n== in-order\n=== nudge\nLook *here*.\n=== idea\nThink.\n");

        assertThat(trial.run("hint")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).isEqualTo("""
                Hint for gather/in-order: nudge (1 of 2)

                Look here.

                Check it:   ./course check gather/in-order
                Next hint:  ./course hint gather/in-order
                """);

        assertThat(trial.run("hint", "in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("idea (2 of 2)").endsWith("Solution:   ./course solution gather/in-order\n");

        assertThat(trial.run("hint", "in-order", "--again")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("nudge", "Look here.", "idea", "Think.");
    }

    @Test
    @DisplayName("solution: asks first, then shows the code, the other ways and why")
    void solution() {
        trial.tree().write("solutions/08-gather/alternatives/in-order/VirtualThreads.java", "other\n");
        trial.tree().write("solutions/08-gather/why.adoc", "= Why\n\n== in-order\nBecause.\n");

        assertThat(trial.run("solution", "in-order")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.out()).isEqualTo("""
                gather/in-order is still open. A hint may be enough:  ./course hint gather/in-order
                To see the solution all the same, ask once more:  ./course solution gather/in-order
                """);

        assertThat(trial.run("solution", "in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains(
                "The solution of gather/in-order  solutions/08-gather/src/main/java/exercise/gather/InOrder.java\n",
                "    public final class InOrder { /* solved */ }\n",
                "Another way, as right  solutions/08-gather/alternatives/in-order/VirtualThreads.java\n\n    other\n",
                "\nBecause.\n");
    }

    @Test
    @DisplayName("reset and undo say what happened to which file, and the way back")
    void resetAndUndo() throws IOException {
        var file = trial.tree().inOrder().file();
        trial.run("list");
        Files.writeString(file, "my work");

        assertThat(trial.run("reset", "in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).isEqualTo("""
                exercises/08-gather/src/main/java/exercise/gather/InOrder.java is as it came again.
                What was in it:  .course/history/gather/in-order/20261121T120000Z-1.java
                Take it back:    ./course undo gather/in-order
                """);

        assertThat(trial.run("undo", "in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).startsWith(
                "exercises/08-gather/src/main/java/exercise/gather/InOrder.java holds the text of .course/history/");
        assertThat(file).hasContent("my work");

        assertThat(trial.run("undo", "keep-failures")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.out()).contains("nothing to bring back");
    }

    @Test
    @DisplayName("reset --suite puts the suite back and nothing else")
    void suite() throws IOException {
        trial.run("list");
        Files.writeString(trial.tree().inOrder().suite(), "changed");

        assertThat(trial.run("reset", "--suite", "in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.out())
                .startsWith("exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java is as it came again.")
                .doesNotContain("undo");

        assertThat(trial.run("reset", "--suite", "in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).isEqualTo("The suite and helpers of gather/in-order are as they came.\n");
    }

    @Test
    @DisplayName("reset without an original says so and leaves the file alone")
    void noOriginal() throws IOException {
        Files.writeString(trial.tree().inOrder().file(), "my work");

        assertThat(trial.run("reset", "in-order")).isEqualTo(Exit.CANNOT);
        assertThat(trial.err()).contains("Your file was left alone.");
        assertThat(trial.tree().inOrder().file()).hasContent("my work");
    }

    @Test
    @DisplayName("doctor: a row each, and the verdict")
    void doctor() {
        assertThat(trial.run("doctor")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("OK       JDK ", "Loopback", "The course can run here.");
    }
}
