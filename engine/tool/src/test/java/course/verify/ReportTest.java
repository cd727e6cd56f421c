package course.verify;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Exercise;
import course.judge.Subject;
import course.verdict.Outcome;
import course.verdict.Verdict;
import course.verify.Case.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("the report of verify")
class ReportTest {

    private static final Exercise IN_ORDER = new Exercise(Path.of("/course"), "08-gather", "gather", "in-order", "Pages in order", 12, 10);
    private static final Exercise CAP = new Exercise(Path.of("/course"), "09-semaphores", "semaphores", "cap", "At most so many", 12, 10);

    @Test
    @DisplayName("as JSON: the names of the contract, in their order")
    void contract() {
        var report = Report.of(List.of(
                row(IN_ORDER, Kind.STUB, "stub", "TODO", Outcome.FAIL, "TODO"),
                row(IN_ORDER, Kind.SOLUTION, "solution", "PASS", Outcome.PASS, "PASS"),
                row(IN_ORDER, Kind.ALTERNATIVE, "VirtualThreads", "PASS", Outcome.PASS, "PASS"),
                row(IN_ORDER, Kind.WRONG, "JoinInTheLoop", "SEQUENTIAL", Outcome.FAIL, "SEQUENTIAL")), List.of());

        assertThat(JsonMapper.shared().writeValueAsString(report)).startsWith("""
                {"ok":true,"exercises":[{"id":"gather/in-order","stub":"FAIL","solution":"PASS",\
                "alternatives":[{"name":"VirtualThreads","verdict":"PASS"}],\
                "wrong":[{"name":"JoinInTheLoop","expected":"SEQUENTIAL","verdict":"FAIL","diagnosis":"SEQUENTIAL"}]}]""");
    }

    @Test
    @DisplayName("is not ok when nothing was judged, a verdict is false, or a rule is broken")
    void notOk() {
        var right = row(IN_ORDER, Kind.SOLUTION, "solution", "PASS", Outcome.PASS, "PASS");
        var passes = row(IN_ORDER, Kind.WRONG, "JoinInTheLoop", "SEQUENTIAL", Outcome.PASS, "PASS");
        var otherCode = row(IN_ORDER, Kind.WRONG, "JoinInTheLoop", "SEQUENTIAL", Outcome.FAIL, "TOO_FEW");

        assertThat(Report.of(List.of(right), List.of()).ok()).isTrue();
        assertThat(Report.of(List.of(), List.of()).ok()).isFalse();
        assertThat(Report.of(List.of(right, passes), List.of()).ok()).isFalse();
        assertThat(Report.of(List.of(right, otherCode), List.of()).ok()).isFalse();
        assertThat(Report.of(List.of(right), List.of("a stray file")).ok()).isFalse();
    }

    @Test
    @DisplayName("has exercises by name, and says which row is missing")
    void order() {
        var report = Report.of(List.of(
                row(CAP, Kind.SOLUTION, "solution", "PASS", Outcome.PASS, "PASS"),
                row(IN_ORDER, Kind.SOLUTION, "solution", "PASS", Outcome.PASS, "PASS")), List.of());

        assertThat(report.exercises()).extracting(Report.Of::id).containsExactly("gather/in-order", "semaphores/cap");
        assertThat(report.exercises()).extracting(Report.Of::stub).containsOnly("MISSING");
    }

    @Test
    @DisplayName("a stub that fails by compile error is not the expected to-do")
    void stub() {
        assertThat(row(IN_ORDER, Kind.STUB, "stub", "TODO", Outcome.COMPILE_ERROR, "COMPILE_ERROR").isTrue()).isFalse();
    }

    @Test
    @DisplayName("a false row says what was expected and what came")
    void says() {
        assertThat(row(IN_ORDER, Kind.WRONG, "JoinInTheLoop", "SEQUENTIAL", Outcome.PASS, "PASS").says())
                .isEqualTo("gather/in-order wrong JoinInTheLoop: expected SEQUENTIAL, got PASS");
    }

    private static Row row(Exercise exercise, Kind kind, String name, String expected, Outcome outcome, String code) {
        return new Row(new Case(exercise, kind, name, expected, new Subject("", List.of())),
                Verdict.unjudged(exercise.id(), outcome, code, ""), Duration.ZERO);
    }
}
