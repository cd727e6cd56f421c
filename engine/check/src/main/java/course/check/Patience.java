package course.check;

import java.time.Duration;

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
 */
record Patience(int silence, Duration silenceFloor, int look, Duration lookFloor, int step, Duration stepFloor, Duration ceiling) {

    /** Enough for nearly every run; what it leaves open is tried again with {@link #LONG}. */
    static final Patience SHORT =
            new Patience(50, Duration.ofMillis(100), 25, Duration.ofMillis(40), 6, Duration.ofMillis(8), Duration.ofSeconds(3));

    static final Patience LONG =
            new Patience(400, Duration.ofSeconds(3), 400, Duration.ofSeconds(3), 40, Duration.ofMillis(80), Duration.ofSeconds(8));
}
