package lesson.fetcher;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import lesson.backoff.Backoff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Backoff BACKOFF = new Backoff(3, SECOND, SECOND);

    @Test
    @DisplayName("limits under which nothing could be fetched are refused, with the value that is wrong")
    void refuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, SECOND, BACKOFF))
                .withMessage("expected a cap of at least 1, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, Duration.ZERO, BACKOFF))
                .withMessageContaining("PT0S");
    }
}
