package lesson.gather;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Finished futures are outcomes already: each one knows its state, and its value or its failure. */
final class EveryState {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = List.of(
                    lab.answer("/a", Reply.text("first")),
                    lab.answer("/b", Reply.status(503)),
                    lab.answer("/c", Reply.text("third")));
            // tag::story[]
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(pages.stream().map(page -> text(client, page)).toList())) {
                    IO.println(switch (done.state()) {
                        case SUCCESS -> "value:   " + done.resultNow();
                        case FAILED -> "failure: " + done.exceptionNow().getMessage();
                        case CANCELLED, RUNNING -> throw new AssertionError("invokeAll waits for all of them");
                    });
                }
            }
            // end::story[]
        }
    }

    private static Callable<String> text(HttpClient client, URI page) {
        return () -> {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("%d from %s".formatted(answer.statusCode(), page.getPath()));
            }
            return answer.body();
        };
    }
}
