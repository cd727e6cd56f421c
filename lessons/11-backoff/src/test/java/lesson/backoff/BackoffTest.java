package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    @DisplayName("each wait is twice the one before, up to the cap")
    void doubles() {
        var plan = new Backoff(6, Duration.ofSeconds(1), Duration.ofSeconds(10));

        assertThat(IntStream.rangeClosed(1, 6).mapToObj(plan::before)).containsExactlyElementsOf(
                List.of(1, 2, 4, 8, 10, 10).stream().map(Duration::ofSeconds).toList());
    }

    @Test
    @DisplayName("the two-billionth retry waits for the cap, however large that is")
    void noOverflow() {
        var longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

        assertThat(new Backoff(1, Duration.ofNanos(3), longest).before(Integer.MAX_VALUE)).isEqualTo(longest);
        assertThat(new Backoff(1, Duration.ofNanos(3), Duration.ofNanos(7)).before(33)).isEqualTo(Duration.ofNanos(7));
    }

    @Test
    @DisplayName("a cap equal to the first wait makes all waits equal")
    void constant() {
        var plan = new Backoff(3, Duration.ofMillis(200), Duration.ofMillis(200));

        assertThat(plan.before(1)).isEqualTo(plan.before(2)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    @DisplayName("a plan that could not be followed is refused, with the value that is wrong")
    void refuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(0, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .withMessage("expected at least 1 try, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(1, Duration.ZERO, Duration.ofSeconds(1)))
                .withMessageContaining("PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(1, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessageContaining("PT1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(1, Duration.ofSeconds(1), Duration.ofSeconds(1)).before(0))
                .withMessageContaining("got 0");
    }
}
