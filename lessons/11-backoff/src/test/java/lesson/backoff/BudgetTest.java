package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final Budget budget = new Budget();

    @Test
    @DisplayName("ten retries are there to begin with, and no eleventh")
    void first() {
        assertThat(IntStream.range(0, 11).filter(_ -> budget.spend())).hasSize(10);
    }

    @Test
    @DisplayName("ten requests pay for one more retry")
    void earned() {
        IntStream.range(0, 10).forEach(_ -> budget.spend());
        IntStream.range(0, 10).forEach(_ -> budget.earn());

        assertThat(budget.spend()).isTrue();
        assertThat(budget.spend()).isFalse();
    }

    @Test
    @DisplayName("a quiet week saves up no more than ten retries")
    void most() {
        IntStream.range(0, 100_000).forEach(_ -> budget.earn());

        assertThat(IntStream.range(0, 100).filter(_ -> budget.spend())).hasSize(10);
    }
}
