package lesson.races;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Three mirrors fail in three ways: what invokeAny says about it, and what a race should say. */
final class AllLose {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ask = new Ask(client);
            var runners = List.of(
                    ask.text(lab.answer("/far", Reply.status(503).after(Duration.ofMillis(600)))),
                    ask.text(lab.answer("/near", Reply.status(404))),
                    ask.text(lab.answer("/old", Reply.status(410).after(Duration.ofMillis(300)))));
            // tag::one[]
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                IO.println(threads.invokeAny(runners));
            } catch (ExecutionException lost) {
                IO.println("invokeAny: " + lost.getCause().getMessage());
            }
            // end::one[]
            // tag::all[]
            try {
                IO.println(Race.first(runners));
            } catch (AllLost lost) {
                IO.println("Race: " + lost.getMessage());
                for (var failure : lost.getSuppressed()) {
                    IO.println("  " + failure.getMessage());
                }
            }
            // end::all[]
        }
    }
}
