package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("new exercise")
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands are shown with .\\ there")
class NewCommandTest {

    @TempDir
    private Path home;
    private RealTrial trial;

    @BeforeEach
    void sit() {
        trial = new RealTrial(home);
    }

    @Test
    @DisplayName("makes a skeleton whose verdicts are true, and of which verify names every blank")
    void skeleton() {
        assertThat(trial.run("new", "exercise", "gather/my-idea")).isEqualTo(Exit.DONE);
        assertThat(trial.out()).contains("exercises/08-gather/task.adoc\n",
                "What is still missing:  ./course verify gather/my-idea");

        var fresh = new RealTrial(trial.course());
        assertThat(fresh.run("verify", "gather/my-idea")).isEqualTo(Exit.NOT_YET);
        assertThat(fresh.out()).contains("gather/my-idea stub stub", "gather/my-idea solution solution",
                "gather/my-idea alternative AnotherWay", "gather/my-idea wrong FirstMistake", "4 verdicts, 0 false,");
        assertThat(fresh.err()).contains(
                "gather/my-idea has 1 alternatives, expected 2: add them to solutions/08-gather/alternatives/my-idea",
                "gather/my-idea has 1 wrong solutions, expected 3: add them to solutions/08-gather/wrong/my-idea",
                "the originals.lock of exercises/08-gather does not fit its files: ./course verify --lock",
                "lessons/08-gather/lesson.adoc does not name gather/my-idea: add xref:exercises/gather/my-idea.adoc[My idea]",
                "is to be written: what the learner is given", "is to be written: the idea in words",
                "is to be written: why the solution is as it is", "MyIdea.java:", "MyIdeaCheck.java:", "AnotherWay.java:",
                "FirstMistake.java:");
    }

    @Test
    @DisplayName("refuses: another kind, an unknown lesson, a name that is taken; what next, exit 2")
    void refusals() {
        assertThat(trial.run("new", "lesson", "tea")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).isEqualTo("""
                There is no skeleton for 'lesson'.
                For an exercise:  ./course new exercise gather/my-idea
                For a lesson:     CONTRIBUTING.md
                """);

        assertThat(trial.run("new", "exercise", "gathr/my-idea")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).startsWith("There is no lesson 'gathr'.\nDid you mean:    ./course new exercise gather/my-idea\n");

        assertThat(trial.run("new", "exercise", "gather/in-order")).isEqualTo(Exit.MISUSE);
        assertThat(trial.err()).startsWith("gather/in-order is there already: ");
    }
}
