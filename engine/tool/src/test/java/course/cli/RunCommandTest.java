package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.verify.RealCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("run")
@Timeout(120)
class RunCommandTest {

    @TempDir
    private Path home;
    private RealTrial trial;

    @BeforeEach
    void sit() {
        trial = new RealTrial(home);
    }

    @Test
    @DisplayName("one example: its sentence, its output, its requests")
    void example() {
        assertThat(trial.run("run", "gather/AllTogether")).isEqualTo(Exit.DONE);

        assertThat(trial.out()).startsWith("08-gather/AllTogether ").contains("in flight, ", "GET /pages/0");
        assertThat(trial.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(trial.err()).isEmpty();
    }

    @Test
    @DisplayName("the name of an example is found whatever its capitals")
    void capitals() {
        assertThat(trial.run("run", "8/alltogether")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).startsWith("08-gather/AllTogether ");
    }

    @Test
    @DisplayName("a lesson or an example that does not exist: what there is, and exit 2")
    void unknown() {
        assertThat(trial.run("run", "gather/AlTogether")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).contains("Lesson 08-gather has no example 'AlTogether'.", "08-gather/AllTogether");

        assertThat(trial.run("run", "gatter")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).contains("There is no lesson 'gatter'.", "gather");

        assertThat(trial.run("run")).isEqualTo(Exit.MISUSE);
    }

    @Test
    @DisplayName("an example that does not compile: file, line, message, and exit 1")
    void broken() {
        var file = home.resolve("lessons/08-gather/src/main/java/lesson/gather/AllTogether.java");
        RealCourse.write(file, "package lesson.gather;\nfinal class AllTogether {\n    static void main() { int a = \"1\"; }\n}\n");

        assertThat(trial.run("run", "gather/AllTogether")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.err()).contains("lessons/08-gather/src/main/java/lesson/gather/AllTogether.java does not compile", ":3: incompatible types");
    }

    @Test
    @DisplayName("an example that fails: its exit code, and exit 1")
    void fails() {
        var file = home.resolve("lessons/08-gather/src/main/java/lesson/gather/AllTogether.java");
        RealCourse.write(file, "package lesson.gather;\nfinal class AllTogether {\n    static void main() { System.exit(7); }\n}\n");

        assertThat(trial.run("run", "gather/AllTogether")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.err()).contains("exit code 7");
    }

    @Test
    @DisplayName("an example that does not come to its end: that it was stopped, after how long, how to see where it waits; exit 1")
    void stopped() {
        var file = home.resolve("lessons/08-gather/src/main/java/lesson/gather/AllTogether.java");
        RealCourse.write(file, """
                package lesson.gather;
                final class AllTogether {
                    static void main() { new java.util.concurrent.CompletableFuture<String>().join(); }
                }
                """);

        assertThat(trial.run(course -> new RunCommand(course, Duration.ofSeconds(1)), "run", "gather/AllTogether")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.err()).contains("It was stopped: an example may run for 1 s", "jcmd lesson.gather.AllTogether Thread.print")
                .doesNotContain("exit code");
    }

    @Test
    @DisplayName("--capture keeps output and flights beside the lesson; without it nothing is written")
    void capture() throws IOException {
        var output = home.resolve("lessons/08-gather/output/AllTogether.txt");
        Files.delete(output);

        trial.run("run", "gather/AllTogether");
        assertThat(output).doesNotExist();

        trial.run("run", "gather/AllTogether", "--capture");
        assertThat(output).isNotEmptyFile();
        assertThat(home.resolve("lessons/08-gather/output/AllTogether.flights.json")).isNotEmptyFile();
    }
}
