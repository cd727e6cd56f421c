package lesson.gather;

import course.lab.Lab;
import java.time.Duration;

/** Lets requests off together: a slow start of one of them cannot change the order in which they are answered. */
final class StartLine {

    private StartLine() {}

    /** The lab's delays begin when so many requests have arrived. */
    static void of(Lab lab, int requests) {
        var gate = lab.hold("/");
        Thread.startVirtualThread(() -> {
            gate.awaitInFlight(requests, Duration.ofSeconds(10));
            gate.open();
        });
    }
}
