package lesson.async;

import course.lab.Stopwatch;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Ten pauses of 200 ms on a single thread: asleep, as futures that complete later, and on virtual threads. */
final class SleepWithoutAThread {

    private static final Duration PAUSE = Duration.ofMillis(200);

    static void main() throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var watch = Stopwatch.start();
            // tag::wrong[]
            var asleep = IntStream.range(0, 10)
                    .mapToObj(n -> CompletableFuture.runAsync(SleepWithoutAThread::sleep, thread))
                    .toList();
            // end::wrong[]
            asleep.forEach(CompletableFuture::join);
            IO.println("Thread.sleep on one thread:        10 pauses after " + watch);
            var again = Stopwatch.start();
            // tag::right[]
            var delayed = IntStream.range(0, 10)
                    .mapToObj(n -> Delayer.real().delay(PAUSE).thenRunAsync(() -> {}, thread))
                    .toList();
            // end::right[]
            delayed.forEach(CompletableFuture::join);
            IO.println("futures that complete later:       10 pauses after " + again);
        }
        var last = Stopwatch.start();
        // tag::virtual[]
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 10_000).forEach(n -> threads.submit(SleepWithoutAThread::sleep));
        }
        // end::virtual[]
        IO.println("Thread.sleep on virtual threads: 10000 pauses after " + last);
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
