package lesson.backoff;

import java.time.Duration;

/**
 * A plan for trying again: how often in all, and how long to wait in between.
 *
 * <p>The first wait is {@code first}, every further wait is twice the one before, and none is longer than {@code cap}.
 *
 * @param tries how many requests may be sent in all, the first one included; at least 1
 * @param first the wait before the first retry; longer than zero
 * @param cap   the longest wait; not shorter than {@code first}
 */
public record Backoff(int tries, Duration first, Duration cap) {

    /** Refuses a plan that could not be followed, with an {@link IllegalArgumentException} that names the value. */
    public Backoff {
        if (tries < 1) {
            throw new IllegalArgumentException("expected at least 1 try, got " + tries);
        }
        if (!first.isPositive()) {
            throw new IllegalArgumentException("expected a first wait longer than zero, got " + first);
        }
        if (cap.compareTo(first) < 0) {
            throw new IllegalArgumentException("expected a cap of at least " + first + ", got " + cap);
        }
    }

    // tag::before[]
    /**
     * How long to wait before retry 1, 2, 3 …: the smaller of {@code cap} and {@code first * 2^(retry-1)}.
     *
     * <p>Any retry may be asked for, also one beyond {@link #tries}: counting the tries is the caller's part.
     *
     * @throws IllegalArgumentException when {@code retry} is less than 1
     */
    public Duration before(int retry) {
        if (retry < 1) {
            throw new IllegalArgumentException("expected retry 1 or later, got " + retry);
        }
        var wait = first;
        for (var doubled = 1; doubled < retry && wait.compareTo(cap) < 0; doubled++) {
            wait = wait.compareTo(cap.dividedBy(2)) > 0 ? cap : wait.multipliedBy(2);
        }
        return wait;
    }
    // end::before[]
}
