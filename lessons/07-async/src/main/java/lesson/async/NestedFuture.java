package lesson.async;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** {@code thenApply} where {@code thenCompose} was meant: a future in a future, done before its work is. */
final class NestedFuture {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var order = lab.answer("/orders/7", Reply.text("/customers/3"));
            lab.answer("/customers/3", Reply.text("ada").after(Duration.ofMillis(600)));
            // tag::nested[]
            CompletableFuture<CompletableFuture<String>> nested =
                    text(client, order).thenApply(customer -> text(client, lab.uri(customer)));
            var inner = nested.join();
            IO.println("the outer future is done, the inner one: " + inner.isDone());
            // end::nested[]
            // tag::flat[]
            CompletableFuture<String> flat =
                    text(client, order).thenCompose(customer -> text(client, lab.uri(customer)));
            IO.println("joined the flat one: " + flat.join());
            // end::flat[]
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
