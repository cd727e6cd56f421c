package lesson.fetcher;

import java.time.Duration;
import lesson.backoff.Backoff;

/**
 * How hard a fetcher may work.
 *
 * @param cap     how many requests may be in flight at one time; at least 1
 * @param perTry  how long one try may take, from sending the request to the last byte of the body; longer than zero
 * @param backoff how many tries an address gets, and how long to wait between them
 */
// tag::limits[]
public record Limits(int cap, Duration perTry, Backoff backoff) {
    // end::limits[]

    /** Refuses limits under which nothing could ever be fetched, with an {@link IllegalArgumentException}. */
    public Limits {
        if (cap < 1) {
            throw new IllegalArgumentException("expected a cap of at least 1, got " + cap);
        }
        if (!perTry.isPositive()) {
            throw new IllegalArgumentException("expected a time longer than zero for a try, got " + perTry);
        }
    }
}
