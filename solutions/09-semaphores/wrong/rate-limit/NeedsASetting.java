// expected: CONSTRUCTOR
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Its constructor reads a setting that nobody has made. */
public final class RateLimit {

    private final Duration patience;

    public RateLimit() {
        patience = Duration.parse(System.getProperty("pages.patience"));
    }

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        try (var client = HttpClient.newBuilder().connectTimeout(patience).build()) {
            return pages.stream().map(page -> text(client, page).join()).toList();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
