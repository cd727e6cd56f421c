package lesson.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What each kind of step does with a result, and what with a failure. */
final class GoodOrBad {

    static void main() {
        for (var start : new String[] {"good", "bad"}) {
            // tag::steps[]
            show(start, "thenApply", from(start).thenApply(text -> text + "!"));
            show(start, "exceptionally", from(start).exceptionally(failure -> "instead"));
            show(start, "handle", from(start).handle((text, failure) -> failure == null ? text + "!" : "instead"));
            show(start, "whenComplete", from(start).whenComplete((text, failure) -> note(failure)));
            // end::steps[]
        }
    }

    private static CompletableFuture<String> from(String start) {
        return start.equals("good") ? CompletableFuture.completedFuture("good")
                : CompletableFuture.failedFuture(new IllegalStateException("broken"));
    }

    private static void show(String start, String step, CompletableFuture<String> future) {
        IO.println("%-4s  %-13s  %s".formatted(start, step, outcome(future)));
    }

    private static String outcome(CompletableFuture<String> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            return "fails: " + e.getCause().getMessage();
        }
    }

    private static void note(Throwable failure) {
        // a log would be written here; what is returned does not count
    }
}
