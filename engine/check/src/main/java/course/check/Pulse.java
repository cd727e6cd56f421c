package course.check;

import java.util.concurrent.atomic.AtomicLong;

/** Tells that a check is alive: it still asks and looks, however slowly. A check that a learner's code holds up has none. */
public final class Pulse {

    private static final AtomicLong BEATS = new AtomicLong();

    private Pulse() {}

    /** How many heartbeats all checks of this JVM have had. */
    public static long beats() {
        return BEATS.get();
    }

    static void beat() {
        BEATS.incrementAndGet();
    }
}
