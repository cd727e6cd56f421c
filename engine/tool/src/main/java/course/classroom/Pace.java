package course.classroom;

import course.grade.Graded;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;

/** Counts how a grading goes, and tells it on. Thread-safe. */
final class Pace {

    private final Watcher watcher;
    private final InstantSource clock;
    private final Instant begin;
    private final int toExamine;
    private final int known;
    private final int missing;
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();
    private int examined;

    Pace(Watcher watcher, InstantSource clock, int toExamine, int known, int missing) {
        this.watcher = watcher;
        this.clock = clock;
        this.begin = clock.instant();
        this.toExamine = toExamine;
        this.known = known;
        this.missing = missing;
        watcher.told(now(Optional.empty()));
    }

    synchronized void examined(Graded graded) {
        examined++;
        outcomes.merge(graded.outcome().name(), 1, Integer::sum);
        watcher.told(now(Optional.of(graded)));
    }

    synchronized Progress now(Optional<Graded> last) {
        return new Progress(toExamine, examined, known, missing, outcomes, Duration.between(begin, clock.instant()), last);
    }
}
