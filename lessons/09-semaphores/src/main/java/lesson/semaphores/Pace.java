package lesson.semaphores;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Hands out starting times that are at least one interval apart. Thread-safe; it tells how long to wait and never waits. */
public final class Pace {

    private final Duration interval;
    private final InstantSource clock;
    private Instant next;

    public Pace(Duration interval, InstantSource clock) {
        if (!interval.isPositive()) {
            throw new IllegalArgumentException("An interval is positive, not " + interval);
        }
        this.interval = interval;
        this.clock = clock;
        this.next = clock.instant();
    }

    // tag::turn[]
    /** Takes the next turn; answers the time from now until it comes, zero when it has come. */
    public synchronized Duration untilMyTurn() {
        var now = clock.instant();
        var mine = next.isAfter(now) ? next : now;
        next = mine.plus(interval);
        return Duration.between(now, mine);
    }
    // end::turn[]
}
