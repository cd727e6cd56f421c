// expected: BURST
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Counts the starts in each second of the wall clock: twice as many fit around its end. */
public final class RateLimit {

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<CompletableFuture<String>>();
            var second = clock.instant().getEpochSecond();
            var started = 0;
            for (var page : pages) {
                if (clock.instant().getEpochSecond() > second) {
                    second = clock.instant().getEpochSecond();
                    started = 0;
                }
                if (started == perSecond) {
                    delayer.delay(Duration.between(clock.instant(), Instant.ofEpochSecond(++second))).join();
                    started = 0;
                }
                started++;
                texts.add(text(client, page));
            }
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
