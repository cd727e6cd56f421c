package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the watchdog")
class WatchdogTest {

    @Test
    @DisplayName("barks when nothing calms it")
    void barks() {
        var barked = new CompletableFuture<Void>();

        try (var _ = new Watchdog(Duration.ofMillis(1), () -> barked.complete(null))) {
            assertThat(barked).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    @DisplayName("is quiet when it is calmed and sent away, also when a sign of life comes late")
    void quiet() {
        var barks = new AtomicInteger();
        var watchdog = new Watchdog(Duration.ofMinutes(5), barks::incrementAndGet);

        watchdog.calm();
        watchdog.close();
        watchdog.calm();

        assertThat(barks).hasValue(0);
    }
}
