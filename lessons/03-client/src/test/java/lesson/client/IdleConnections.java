package lesson.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Asks twice for all pages at once, and then keeps its client until its input ends. A program of its own, since a JVM reads the
 * properties once.
 */
final class IdleConnections {

    private IdleConnections() {}

    static void main(String[] pages) throws IOException {
        // tag::idle[]
        System.setProperty(
                "jdk.httpclient.connectionPoolSize", "20");
        System.setProperty(
                "jdk.httpclient.keepalive.timeout", "5");
        // end::idle[]
        try (var client = HttpClient.newHttpClient()) {
            ask(client, pages);
            ask(client, pages);
            System.in.read();
        }
    }

    private static void ask(HttpClient client, String[] pages) {
        Stream.of(pages).map(page -> HttpRequest.newBuilder(URI.create(page)).build())
                .map(request -> client.sendAsync(request, BodyHandlers.discarding()))
                .toList().forEach(CompletableFuture::join);
    }
}
