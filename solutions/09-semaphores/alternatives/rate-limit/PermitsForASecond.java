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
import java.util.concurrent.Semaphore;
import lesson.async.Delayer;

/** A semaphore whose permits come back a second after the start, whatever became of the request. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var permits = new Semaphore(perSecond);
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                permits.acquire();
                texts.add(text(client, page));
                delayer.delay(SECOND).thenRun(permits::release);
            }
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
