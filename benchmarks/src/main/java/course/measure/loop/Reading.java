package course.measure.loop;

import java.time.Duration;
import java.util.Optional;

/** The pause between a verdict and the next save: as long as child JVMs warm up. A person reads longer. */
final class Reading {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int MOST_LOOKS = 50;

    private Reading() {}

    static void untilQuiet() throws InterruptedException {
        var before = busy();
        for (var look = 0; look < MOST_LOOKS; look++) {
            Thread.sleep(LOOK);
            var now = busy();
            if (now.minus(before).compareTo(LOOK.dividedBy(8)) < 0) {
                return;
            }
            before = now;
        }
    }

    /** The processor time of all children so far. */
    private static Duration busy() {
        return ProcessHandle.current().children()
                .map(child -> child.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
