package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.verify.RealCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("check")
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands are shown with .\\ there")
class CheckCommandTest {

    @TempDir
    private Path home;
    private RealTrial trial;

    @BeforeEach
    void sit() {
        trial = new RealTrial(home);
    }

    @Test
    @DisplayName("an untouched stub: its task, its file, and where a hint is; then the solution: a pass, and what comes next")
    void stubThenSolution() {
        var first = trial.course().catalog().exercises().getFirst();
        var second = trial.course().catalog().exercises().get(1);
        assertThat(trial.run("check")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.out()).startsWith("! TO DO  %s  %s  0 of 10 points\n\n  Task 1 waits:".formatted(first.id(), first.title()))
                .contains("Write it in " + trial.course().shown(first.file()))
                .endsWith("A hint:            ./course hint %s\n".formatted(first.id()));
        trial.solve(first.id());

        assertThat(trial.run("check", first.name())).isEqualTo(Exit.DONE);
        assertThat(trial.out()).startsWith("+ PASS  %s  %s  10 of 10 points\n".formatted(first.id(), first.title()))
                .contains("How others do it:  ./course solution " + first.id(), "./course watch " + second.id());
        assertThat(trial.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(trial.course().progress().all().get(first.id()).passed()).isTrue();
    }

    @Test
    @DisplayName("a wrong answer: diagnosis, evidence, lesson, and the staircase of its requests")
    void wrong() {
        var exercise = trial.course().catalog().exercise("gather/in-order");
        RealCourse.write(exercise.file(), RealCourse.read(exercise.solutionFolder().resolve("wrong/in-order/JoinInTheLoop.java")));

        assertThat(trial.run("check", "gather/in-order")).isEqualTo(Exit.NOT_YET);

        assertThat(trial.out()).startsWith("! SEQUENTIAL  gather/in-order")
                .contains("1 of 10 requests was in flight: you wait for each answer before", "(lesson 08, 'Start all, then wait')",
                        "10 requests, at most 1 in flight");
        assertThat(trial.out().lines().filter(line -> line.strip().matches("#\\d+ .*=.*"))).hasSize(10);
        assertThat(trial.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    @DisplayName("--all: a line an exercise, in their order, and the sum")
    void all() {
        trial.solve("gather/keep-failures");

        assertThat(trial.run("check", "--all")).isEqualTo(Exit.NOT_YET);

        var exercises = trial.course().catalog().exercises();
        var lines = trial.out().lines().toList();
        assertThat(lines).hasSize(exercises.size() + 2);
        assertThat(lines.subList(0, exercises.size())).zipSatisfy(exercises, (line, exercise) -> assertThat(line).contains(exercise.id()));
        assertThat(lines).filteredOn(line -> line.matches("\\+ gather/keep-failures +PASS +10 of 10 points")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.matches("! \\S+ +TO DO +0 of \\d+ points")).hasSize(exercises.size() - 1);
        assertThat(lines.getLast()).startsWith("1 of %d exercises passed, 10 of ".formatted(exercises.size()));
    }

    @Test
    @DisplayName("an exercise typed twice is judged once")
    void twice() {
        assertThat(trial.run("check", "gather/in-order", "08-gather/in-order")).isEqualTo(Exit.NOT_YET);

        assertThat(trial.out()).containsOnlyOnce("TO DO");
    }

    @Test
    @DisplayName("--json: the verdicts in the order asked for, and nothing else; one that is wrong is enough for exit 1; no child is left behind")
    void json() {
        trial.solve("timeouts/let-go");

        assertThat(trial.run("check", "--json", "gather/in-order", "timeouts/let-go")).isEqualTo(Exit.NOT_YET);

        assertThat(ProcessHandle.current().children().filter(it -> it.info().commandLine().orElse("").contains("JudgeChild"))).isEmpty();
        var verdicts = JsonMapper.shared().readTree(trial.out());
        assertThat(verdicts.size()).isEqualTo(2);
        assertThat(verdicts.get(1).get("outcome").asString()).isEqualTo("PASS");
        assertThat(verdicts.get(0).get("exercise").asString()).isEqualTo("gather/in-order");
        assertThat(verdicts.get(0).get("outcome").asString()).isEqualTo("FAIL");
        assertThat(verdicts.get(0).get("code").asString()).isEqualTo("TODO");
        assertThat(verdicts.get(0).get("criteria").get(0).get("state").asString()).isEqualTo("FAILED");
    }

    @Test
    @DisplayName("an exercise that does not exist: what was meant, and exit 2")
    void unknown() {
        assertThat(trial.run("check", "in-ordr")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).contains("There is no exercise 'in-ordr'", "gather/in-order").doesNotContain("at course.");
    }

    @Test
    @DisplayName("an edited suite is not believed; reset --suite mends it, and keeps the answer")
    void tampered() {
        trial.run("list");
        trial.solve("gather/in-order");
        var suite = trial.course().catalog().exercise("gather/in-order").suite();
        RealCourse.write(suite, RealCourse.read(suite).replace("ROUNDS = 3", "ROUNDS = 0"));

        assertThat(trial.run("check", "gather/in-order")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.out()).startsWith("! CHANGED CHECK  gather/in-order").contains("./course reset gather/in-order --suite");

        assertThat(trial.run("reset", "gather/in-order", "--suite")).isEqualTo(Exit.DONE);
        assertThat(trial.run("check", "gather/in-order")).isEqualTo(Exit.DONE);
    }

    @Test
    @DisplayName("a file that is gone: how to get it back")
    void gone() throws IOException {
        trial.run("list");
        Files.delete(trial.course().catalog().exercise("gather/in-order").file());

        assertThat(trial.run("check", "gather/in-order")).isEqualTo(Exit.NOT_YET);
        assertThat(trial.out()).startsWith("! DOES NOT COMPILE").contains("InOrder.java is gone");

        assertThat(trial.run("reset", "gather/in-order")).isEqualTo(Exit.DONE);
        assertThat(trial.course().originals().untouched(trial.course().catalog().exercise("gather/in-order"))).isTrue();
    }

}
