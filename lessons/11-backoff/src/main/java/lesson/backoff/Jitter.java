package lesson.backoff;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Spreads the waits of many clients, so that they do not come back together. */
final class Jitter {

    private Jitter() {}

    // tag::full[]
    /** Any wait from zero to {@code longest}, both included, each as likely as the others; to the microsecond. */
    static Duration full(Duration longest, RandomGenerator dice) {
        return Duration.ofNanos(1_000 * dice.nextLong(longest.toNanos() / 1_000 + 1));
    }
    // end::full[]
}
