package lesson.backoff;

import java.time.Duration;

/** The one-line formula for the wait, a few retries on. */
final class Overflow {

    static void main() {
        var plan = new Backoff(99, Duration.ofSeconds(1), Duration.ofMinutes(5));
        for (var retry : new int[] {9, 23, 33, 55}) {
            // tag::formulas[]
            var asInt = 1_000 * (1 << (retry - 1));
            var asLong = 1_000L * (1L << (retry - 1));
            // end::formulas[]
            IO.println("before retry %d: int %d, long %d, Backoff %s"
                    .formatted(retry, asInt, asLong, plan.before(retry)));
        }
    }
}
