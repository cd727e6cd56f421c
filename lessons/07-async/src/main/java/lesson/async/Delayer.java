package lesson.async;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Where the time between two steps comes from: the clock in production, a list of recorded pauses in a test. */
@FunctionalInterface
public interface Delayer {

    /** Answers a future that completes with {@code null} once {@code pause} has passed; never blocks the caller. */
    CompletableFuture<Void> delay(Duration pause);

    /** The clock. One timer thread of the JDK serves all pauses; a pause of zero or less ends at once. */
    // tag::real[]
    static Delayer real() {
        return pause -> CompletableFuture.runAsync(() -> {},
                CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS));
    }
    // end::real[]
}
