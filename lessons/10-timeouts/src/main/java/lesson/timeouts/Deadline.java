package lesson.timeouts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A moment by which all of a piece of work must be done, however many requests it takes. */
// tag::deadline[]
record Deadline(Instant moment, InstantSource clock) {

    /** The moment {@code patience} from now. */
    static Deadline in(Duration patience, InstantSource clock) {
        return new Deadline(clock.instant().plus(patience), clock);
    }

    /** What is left of it; zero when it has passed. */
    Duration left() {
        var left = Duration.between(clock.instant(), moment);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The outcome of {@code call}, or a {@code TimeoutException} at the deadline; then {@code call} is canceled. */
    <T> CompletableFuture<T> limit(CompletableFuture<T> call) {
        return call.copy()
                .orTimeout(left().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> call.cancel(true));
    }
}
// end::deadline[]
