// expected: NULL_RETURNED
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Starts everything at the right time, and answers null. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                var start = SECOND.multipliedBy(texts.size()).dividedBy(perSecond);
                texts.add(delayer.delay(start).thenCompose(_ -> text(client, page)));
            }
            texts.forEach(CompletableFuture::join);
        }
        return null;
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
