package lesson.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Deadline deadline = Deadline.in(Duration.ofSeconds(10), now::get);

    @Test
    @DisplayName("what is left shrinks as the clock goes on, and never below zero")
    void left() {
        now.set(Instant.EPOCH.plusSeconds(7));
        assertThat(deadline.left()).isEqualTo(Duration.ofSeconds(3));

        now.set(Instant.EPOCH.plusSeconds(700));
        assertThat(deadline.left()).isEqualTo(Duration.ZERO);
    }

    @Test
    @DisplayName("an answer in time passes through")
    void inTime() {
        assertThat(deadline.limit(CompletableFuture.completedFuture("page")))
                .succeedsWithin(Duration.ofSeconds(5)).isEqualTo("page");
    }

    @Test
    @DisplayName("at the deadline the caller gets a timeout, and the call is canceled")
    void late() {
        now.set(Instant.EPOCH.plusSeconds(11));
        var call = new CompletableFuture<String>();

        assertThat(deadline.limit(call)).failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class).withCauseInstanceOf(TimeoutException.class);
        assertThat(call).isCancelled();
    }
}
