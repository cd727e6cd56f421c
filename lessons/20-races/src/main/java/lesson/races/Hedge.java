package lesson.races;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** A request that is asked a second time when the first answer is late. */
final class Hedge {

    private Hedge() {}

    // tag::hedge[]
    /** A race whose second runner starts late. */
    static <T> T first(Callable<T> runner, Duration delay) throws AllLost, InterruptedException {
        return Race.first(List.of(runner, late(runner, delay)));
    }

    /** An interrupt ends the sleep, and what comes after it is never begun. */
    private static <T> Callable<T> late(Callable<T> runner, Duration delay) {
        return () -> {
            Thread.sleep(delay);
            return runner.call();
        };
    }
    // end::hedge[]
}
