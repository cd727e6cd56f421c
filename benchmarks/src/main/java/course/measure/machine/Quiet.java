package course.measure.machine;

import java.time.Duration;
import java.util.Optional;

/** The pause between two things a person does: as long as child JVMs warm up. A person reads longer. */
public final class Quiet {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int MOST_LOOKS = 50;

    private Quiet() {}

    /** Waits until the processes that this one has started, and those that these have, do next to nothing; ten seconds at most. */
    public static void await() throws InterruptedException {
        var before = busy();
        for (var look = 0; look < MOST_LOOKS; look++) {
            Thread.sleep(LOOK);
            var now = busy();
            var used = now.minus(before);
            // What a process that has ended had used is missing from now on: that tells nothing of the others.
            if (!used.isNegative() && used.compareTo(LOOK.dividedBy(8)) < 0) {
                return;
            }
            before = now;
        }
    }

    /** The processor time of all of them so far. */
    private static Duration busy() {
        return ProcessHandle.current().descendants()
                .map(child -> child.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
