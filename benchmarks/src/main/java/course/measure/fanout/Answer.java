package course.measure.fanout;

import java.time.Duration;

/** An answer, or the type of what came instead. */
record Answer(Duration took, String error) {

    static Answer since(long nanos, int status) {
        return new Answer(elapsed(nanos), status == 200 ? "" : "status " + status);
    }

    static Answer since(long nanos, Throwable failure) {
        return new Answer(elapsed(nanos), String.valueOf(failure));
    }

    private static Duration elapsed(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
