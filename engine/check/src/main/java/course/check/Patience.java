package course.check;

import java.time.Duration;
import java.util.List;

/**
 * How long a check looks before it believes that nothing more will come. Counted in heartbeats, with a floor in time for code
 * that runs for the first time.
 *
 * @param silence   heartbeats before silence alone is believed
 * @param silenceFloor never less than this before silence alone is believed
 * @param look      heartbeats before the first answer is let go
 * @param lookFloor never less than this before the first answer is let go
 * @param step      heartbeats before the next answer is let go
 * @param stepFloor never less than this for a step
 * @param ceiling   after this the learner's code counts as stuck, whatever else is known
 * @param slow      a heartbeat longer than this tells of a machine too slow for this patience
 * @param limit     the time limit to give to code that is to run into it
 * @param briefLimit the same where nothing but one request has to reach the server before it is over
 */
record Patience(int silence, Duration silenceFloor, int look, Duration lookFloor, int step, Duration stepFloor, Duration ceiling,
                Duration slow, Duration limit, Duration briefLimit) {

    /** Enough for nearly every run on a machine with time to spare. */
    static final Patience SHORT = new Patience(30, Duration.ofMillis(60), 25, Duration.ofMillis(40), 6, Duration.ofMillis(8),
            Duration.ofSeconds(3), Duration.ofMillis(5), Duration.ofMillis(90), Duration.ofMillis(60));

    /** For a machine that has other work as well. */
    static final Patience MEDIUM = new Patience(120, Duration.ofMillis(400), 80, Duration.ofMillis(250), 12, Duration.ofMillis(24),
            Duration.ofSeconds(3), Duration.ofMillis(12), Duration.ofMillis(400), Duration.ofMillis(400));

    /** The last word: what it leaves open is refused. */
    static final Patience LONG = new Patience(400, Duration.ofSeconds(3), 400, Duration.ofSeconds(3), 40, Duration.ofMillis(80),
            Duration.ofSeconds(8), Duration.ofDays(1), Duration.ofMillis(1500), Duration.ofMillis(1500));

    /**
     * What one leaves open is tried afresh with the next.
     *
     * @param fresh whether the learner's code runs in a JVM where all is run for the first time: too slow for short patience by nature
     */
    static List<Patience> ladder(boolean fresh) {
        return fresh ? List.of(MEDIUM, LONG) : List.of(SHORT, MEDIUM, LONG);
    }

    boolean isLast() {
        return this == LONG;
    }
}
