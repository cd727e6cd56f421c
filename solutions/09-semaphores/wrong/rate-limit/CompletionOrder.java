// expected: ORDER_LOST
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Collects the texts when they come. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var texts = Collections.synchronizedList(new ArrayList<String>());
        try (var client = HttpClient.newHttpClient()) {
            var started = new ArrayList<CompletableFuture<Void>>();
            for (var page : pages) {
                if (!started.isEmpty() && started.size() % perSecond == 0) {
                    delayer.delay(SECOND).join();
                }
                started.add(text(client, page).thenAccept(texts::add));
            }
            started.forEach(CompletableFuture::join);
        }
        return texts;
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
