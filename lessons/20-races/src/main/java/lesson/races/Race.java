package lesson.races;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets tasks race each other on virtual threads. */
final class Race {

    private Race() {}

    /**
     * Answers the first success. By then the other runners have been interrupted, and have ended.
     *
     * @throws AllLost when none has succeeded, with every failure in it
     */
    // tag::first[]
    static <T> T first(List<Callable<T>> runners) throws AllLost, InterruptedException {
        var failures = new ConcurrentLinkedQueue<Exception>();
        var remembered = runners.stream().map(runner -> remembering(runner, failures)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAny(remembered);
        } catch (ExecutionException _) {
            throw new AllLost(failures);
        }
    }

    private static <T> Callable<T> remembering(Callable<T> runner, Queue<Exception> failures) {
        return () -> {
            try {
                return runner.call();
            } catch (Exception failure) {
                failures.add(failure);
                throw failure;
            }
        };
    }
    // end::first[]
}
