package lesson.backoff;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** A loop without a thread: asks for a job until it is done, and holds nothing between two questions. */
final class Polling {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var job = lab.answer("/jobs/7", Reply.text("queued"), Reply.text("running"), Reply.text("done"));
            var result = poll(new Ask(client), job, 10, Delayer.real());
            IO.println("poll() has returned; the main thread is free");
            IO.println(result.join() + ", " + lab.flights().count() + " questions");
        }
    }

    // tag::loop[]
    private static CompletableFuture<String> poll(Ask ask, URI job, int questions, Delayer delayer) {
        return ask.answer(job).thenCompose(answer ->
                answer.body().equals("done") || questions == 1
                        ? CompletableFuture.completedFuture(answer.body())
                        : delayer.delay(Duration.ofMillis(200))
                                .thenCompose(_ -> poll(ask, job, questions - 1, delayer)));
    }
    // end::loop[]
}
