package lesson.semaphores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock is a field, so an hour costs nothing. */
class PaceTest {

    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final Pace pace = new Pace(Duration.ofMillis(250), () -> now);

    @Test
    @DisplayName("the first turn is now, each one after it an interval later")
    void apart() {
        assertThat(pace.untilMyTurn()).isZero();
        assertThat(pace.untilMyTurn()).isEqualTo(Duration.ofMillis(250));
        assertThat(pace.untilMyTurn()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    @DisplayName("time that has passed is not waited for again")
    void passed() {
        pace.untilMyTurn();
        now = now.plusMillis(100);

        assertThat(pace.untilMyTurn()).isEqualTo(Duration.ofMillis(150));
    }

    @Test
    @DisplayName("a quiet hour saves up no burst")
    void noBurst() {
        pace.untilMyTurn();
        now = now.plus(Duration.ofHours(1));

        assertThat(pace.untilMyTurn()).isZero();
        assertThat(pace.untilMyTurn()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    @DisplayName("an interval of no length is refused")
    void noInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Duration.ZERO, () -> now)).withMessageContaining("PT0S");
    }
}
