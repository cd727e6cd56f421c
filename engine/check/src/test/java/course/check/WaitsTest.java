package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("waits")
class WaitsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    @DisplayName("are written down, and are over at once")
    void over() {
        var waits = Waits.over();

        assertThat(waits.delay(HOUR.multipliedBy(2))).isCompleted();
        assertThat(waits.delay(HOUR)).isCompleted();
        assertThat(waits.asked()).containsExactly(HOUR, HOUR.multipliedBy(2));
        assertThat(waits.count()).isEqualTo(2);
    }

    @Test
    @DisplayName("last until the check ends them, and whatever follows a wait does not hold up the check")
    void held() {
        try (var lab = Lab.start(); var bench = new Bench("gather", lab, Patience.SHORT)) {
            var waits = Waits.held(bench);
            var first = waits.delay(HOUR);
            var never = first.thenRun(() -> new CompletableFuture<Void>().join());
            assertThat(first).isNotDone();

            waits.end();
            Soon.holds(first::isDone);
            assertThat(waits.delay(HOUR)).isCompleted();
            assertThat(never).isNotDone();
        }
    }
}
