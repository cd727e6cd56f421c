package lesson.races;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

/** A race in which everybody counts who succeeds, in the order in which they arrive. */
final class Spelling {

    private Spelling() {}

    static String of(List<Callable<String>> runners) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            runners.forEach(asTheyEnd::submit);
            var word = new StringBuilder();
            for (var left = runners.size(); left > 0; left--) {
                var next = asTheyEnd.take();
                if (next.state() == State.SUCCESS) {
                    word.append(next.resultNow());
                }
            }
            return word.toString();
        }
    }
}
