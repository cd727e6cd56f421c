// expected: NOT_RATE
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import lesson.async.Delayer;

/** A cap of so many in flight: with quick answers that is hundreds a second, with slow ones it is none. */
public final class RateLimit {

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var permits = new Semaphore(perSecond);
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                permits.acquire();
                texts.add(text(client, page).whenComplete((_, _) -> permits.release()));
            }
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
