package lesson.async;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;

/** The story of {@link Chain} with virtual threads: calls that block, on threads that cost next to nothing. */
final class AsIfItWereSync {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient();
             var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lab.warmUp(client);
            lab.answer("/orders/7", Reply.text("/customers/3").after(Duration.ofMillis(300)));
            lab.answer("/customers/3", Reply.text("ada").after(Duration.ofMillis(300)));
            lab.answer("/greeting", Reply.text("Good morning").after(Duration.ofMillis(400)));
            var watch = Stopwatch.start();
            // tag::story[]
            var greeting = threads.submit(() -> text(client, lab.uri("/greeting")));
            var customer = text(client, lab.uri("/orders/7"));
            var name = text(client, lab.uri(customer)).toUpperCase();
            IO.println("%s, %s! after %s".formatted(greeting.get(), name, watch));
            // end::story[]
        }
    }

    // tag::text[]
    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
    // end::text[]
}
