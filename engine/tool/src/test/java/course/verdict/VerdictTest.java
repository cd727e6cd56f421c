package course.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import course.verdict.CriterionResult.State;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a verdict")
class VerdictTest {

    @ParameterizedTest
    @EnumSource(Outcome.class)
    @DisplayName("passes with one outcome only")
    void passes(Outcome outcome) {
        assertThat(Verdict.unjudged("gather/in-order", outcome, "CODE", "why").passed()).isEqualTo(outcome == Outcome.PASS);
    }

    @Test
    @DisplayName("earns the points of the criteria that passed, and names the first that failed")
    void points() {
        var verdict = verdict(criterion(1, 4, State.PASSED), criterion(2, 3, State.FAILED), criterion(3, 2, State.FAILED),
                criterion(4, 1, State.NOT_JUDGED));

        assertThat(verdict.earned()).isEqualTo(4);
        assertThat(verdict.failure()).get().extracting(CriterionResult::order).isEqualTo(2);
    }

    @Test
    @DisplayName("without criteria earns nothing and has no failure")
    void unjudged() {
        var verdict = Verdict.unjudged("gather/in-order", Outcome.TAMPERED, "TAMPERED", "why");

        assertThat(verdict.earned()).isZero();
        assertThat(verdict.failure()).isEmpty();
        assertThat(verdict.says()).isEqualTo("why");
    }

    private static Verdict verdict(CriterionResult... criteria) {
        return new Verdict("gather/in-order", Outcome.FAIL, "SEQUENTIAL", "", List.of(criteria), List.of(), "");
    }

    private static CriterionResult criterion(int order, int points, State state) {
        return new CriterionResult(order, "title", points, state, null, null, null, null, null, null, null, List.of());
    }
}
