package lesson.backoff;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;

/** Three failures of different kinds, and what each way of reporting them leaves for the reader of a log. */
final class LastError {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var ask = new Ask(client);
            var half = Reply.text("half an answer").breakOffAfter(4);
            var page = lab.answer("/report", Reply.status(503), half, Reply.status(500));
            var plan = new Backoff(3, Duration.ofMillis(50), Duration.ofSeconds(1));
            // tag::keep[]
            try {
                new Retry(plan, Thread::sleep).call(() -> ask.body(page));
            } catch (IOException last) {
                for (Throwable failure = last; failure != null; failure = before(failure)) {
                    var message = failure.getMessage().replaceAll("http://.*/", "/");
                    IO.println(failure.getClass().getSimpleName() + ": " + message);
                }
            }
            // end::keep[]
        }
    }

    private static Throwable before(Throwable failure) {
        return failure.getSuppressed().length == 0 ? null : failure.getSuppressed()[0];
    }
}
