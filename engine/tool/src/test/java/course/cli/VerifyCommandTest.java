package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.grade.examine.Walled;
import course.grade.workshop.Claim;
import course.verify.RealCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("verify")
@Timeout(120)
class VerifyCommandTest {

    private static final String ONE_WRONG = "JoinInTheLoop";

    @TempDir
    private Path home;
    private RealTrial trial;

    @BeforeEach
    void sit() {
        trial = new RealTrial(home);
    }

    @Test
    @DisplayName("--json: the contract, and nothing else on standard output")
    void json() {
        trial.run("verify", "--json", "gather/in-order", "--only", ONE_WRONG);

        var report = JsonMapper.shared().readTree(trial.out().lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow());
        assertThat(report.get("exercises").get(0).get("id").asString()).isEqualTo("gather/in-order");
        assertThat(report.get("exercises").get(0).get("wrong").get(0).toString())
                .isEqualTo("{\"name\":\"JoinInTheLoop\",\"expected\":\"SEQUENTIAL\",\"verdict\":\"FAIL\",\"diagnosis\":\"SEQUENTIAL\"}");
        assertThat(trial.out().lines()).hasSize(1);
    }

    @Test
    @Timeout(300)
    @DisplayName("--json --isolation, while somebody grades: the contract alone, from a workshop of its own")
    void isolated() {
        var level = Walled.level();
        try (var _ = Claim.first(trial.course().memory())) {
            trial.run("verify", "--json", "--isolation", level.name(), "gather/in-order", "--only", ONE_WRONG);
        }

        assertThat(trial.out().lines()).singleElement().asString().startsWith("{").contains("\"verdict\":\"FAIL\",\"diagnosis\":\"SEQUENTIAL\"");
        assertThat(trial.err()).contains(level.says());
        assertThat(trial.course().memory().resolve("grade")).doesNotExist();
        assertThat(trial.course().memory().resolve("grade-2")).isDirectory();
    }

    @Test
    @DisplayName("a false verdict, each time: what was expected, what came, exit 1")
    void falseVerdict() {
        var file = trial.course().catalog().exercise("gather/in-order").solutionFolder().resolve("wrong/in-order/%s.java".formatted(ONE_WRONG));
        RealCourse.write(file, RealCourse.read(file).replace("expected: SEQUENTIAL", "expected: RACE"));

        assertThat(trial.run("verify", "gather/in-order", "--only", ONE_WRONG, "--repeat", "3")).isEqualTo(Exit.NOT_YET);

        assertThat(trial.err()).contains("round 3: gather/in-order wrong JoinInTheLoop: expected RACE, got SEQUENTIAL");
        assertThat(trial.out()).contains("3 verdicts, 3 false,");
    }

    @Test
    @DisplayName("one wrong solution in full; a content rule that is broken: which file, exit 1")
    void stray() {
        RealCourse.write(home.resolve("lessons/08-gather/notes.txt"), "");

        assertThat(trial.run("verify", "gather/in-order", "--only", ONE_WRONG)).isEqualTo(Exit.NOT_YET);
        assertThat(trial.out()).contains("! SEQUENTIAL  gather/in-order", "1 of 10 requests was in flight", "1 verdicts, 0 false,");
        assertThat(trial.err()).contains("lessons/08-gather/notes.txt is a stray file");
    }

}
