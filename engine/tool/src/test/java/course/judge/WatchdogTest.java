package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the watchdog")
class WatchdogTest {

    @Test
    @DisplayName("barks when nothing calms it")
    void barks() {
        var barked = new CompletableFuture<Void>();

        try (var _ = new Watchdog(Duration.ofMillis(1), () -> 0, () -> {}, () -> barked.complete(null))) {
            assertThat(barked).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    @DisplayName("says that there is life as long as the pulse goes on, and barks when it stops")
    void pulse() {
        var pulse = new AtomicInteger();
        var signs = new AtomicInteger();
        var barked = new CompletableFuture<Integer>();

        try (var _ = new Watchdog(Duration.ofMillis(1), () -> Math.min(pulse.incrementAndGet(), 9), signs::incrementAndGet,
                () -> barked.complete(signs.get()))) {
            assertThat(barked.orTimeout(20, TimeUnit.SECONDS).join()).isPositive();
        }
    }

    @Test
    @DisplayName("is quiet when it is calmed and sent away, also when a sign of life comes late")
    void quiet() {
        var barks = new AtomicInteger();
        var watchdog = new Watchdog(Duration.ofMinutes(5), () -> 0, () -> {}, barks::incrementAndGet);

        watchdog.calm();
        watchdog.close();
        watchdog.calm();

        assertThat(barks).hasValue(0);
    }
}
