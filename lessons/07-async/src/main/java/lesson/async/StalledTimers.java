package lesson.async;

import course.lab.Stopwatch;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A callback of one timeout blocks for a second, and every other timeout of the program is late. */
final class StalledTimers {

    static void main() {
        CompletableFuture.runAsync(() -> {}).join();
        // tag::story[]
        var watch = Stopwatch.start();
        var first = new CompletableFuture<String>().orTimeout(100, TimeUnit.MILLISECONDS);
        first.exceptionally(failure -> slowRescue());
        var second = new CompletableFuture<String>().completeOnTimeout("late", 200, TimeUnit.MILLISECONDS);
        second.join();
        IO.println("the timeout of 200 ms fired after " + watch);
        // end::story[]
    }

    private static String slowRescue() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return "rescued";
    }
}
