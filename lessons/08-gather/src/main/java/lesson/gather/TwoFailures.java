package lesson.gather;

import course.lab.Lab;
import course.lab.Stopwatch;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Two of four requests fail: when does allOf say so, and which failure does it name? */
final class TwoFailures {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = List.of(
                    lab.answer("/good", Reply.text("fine").after(Duration.ofMillis(100))),
                    lab.answer("/fails-late", Reply.status(503).after(Duration.ofMillis(600))),
                    lab.answer("/fails-early", Reply.status(500).after(Duration.ofMillis(100))),
                    lab.answer("/slow", Reply.text("fine, too").after(Duration.ofMillis(1_200))));
            var watch = Stopwatch.start();
            // tag::story[]
            var started = pages.stream().map(page -> start(client, page)).toList();
            try {
                CompletableFuture.allOf(started.toArray(CompletableFuture<?>[]::new)).join();
            } catch (CompletionException failure) {
                IO.println("after %s: %s".formatted(watch, failure.getCause().getMessage()));
            }
            // end::story[]
            IO.println("in flight when it was thrown: " + lab.flights().inFlight());
        }
    }

    private static CompletableFuture<String> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(Answers::body);
    }
}
