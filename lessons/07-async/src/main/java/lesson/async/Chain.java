package lesson.async;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Three requests, of which the second needs the first and the third needs nobody, as one chain of futures. */
final class Chain {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            lab.answer("/orders/7", Reply.text("/customers/3").after(Duration.ofMillis(300)));
            lab.answer("/customers/3", Reply.text("ada").after(Duration.ofMillis(300)));
            lab.answer("/greeting", Reply.text("Good morning").after(Duration.ofMillis(400)));
            var watch = Stopwatch.start();
            // tag::story[]
            var greeting = text(client, lab.uri("/greeting"));
            var line = text(client, lab.uri("/orders/7"))
                    .thenCompose(customer -> text(client, lab.uri(customer)))   // then another request
                    .thenApply(name -> name.toUpperCase())                      // then a calculation
                    .thenCombine(greeting, (name, words) -> words + ", " + name + "!");
            IO.println("the chain is ready, its result there: " + line.isDone());
            IO.println("%s after %s".formatted(line.join(), watch));
            // end::story[]
        }
    }

    // tag::text[]
    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
    // end::text[]
}
