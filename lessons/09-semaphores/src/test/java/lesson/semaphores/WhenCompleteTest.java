package lesson.semaphores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Why a permit must not come back on the stage that the caller holds. */
class WhenCompleteTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    private final Semaphore permits = new Semaphore(0);
    private final CompletableFuture<String> exchange = new CompletableFuture<>();
    private final CompletableFuture<String> release = exchange.whenComplete((_, _) -> permits.release());

    @Test
    @DisplayName("the action runs for a failure, too")
    void failure() {
        exchange.completeExceptionally(new IOException("gone"));

        assertThat(permits.availablePermits()).isOne();
    }

    @Test
    @DisplayName("a stage that was canceled from outside never runs its action")
    void canceled() {
        release.cancel(true);
        exchange.complete("late");

        assertThat(permits.availablePermits()).isZero();
    }

    @Test
    @DisplayName("a stage whose patience ran out never runs its action")
    void late() {
        assertThat(release.orTimeout(1, TimeUnit.MILLISECONDS)).failsWithin(BOUND);
        exchange.complete("late");

        assertThat(permits.availablePermits()).isZero();
    }

    @Test
    @DisplayName("a release beside the returned stage outlives the caller's patience")
    void beside() {
        var returned = exchange.thenApply(String::length);

        assertThat(returned.orTimeout(1, TimeUnit.MILLISECONDS)).failsWithin(BOUND);
        exchange.complete("late");

        assertThat(permits.availablePermits()).isOne();
    }
}
