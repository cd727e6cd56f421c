// expected: NOT_RATE
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

/** Starts a group, waits for all of its answers, and then a second more. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<String>();
            for (var from = 0; from < pages.size(); from += perSecond) {
                var group = pages.subList(from, Math.min(from + perSecond, pages.size())).stream()
                        .map(page -> text(client, page)).toList();
                group.forEach(text -> texts.add(text.join()));
                delayer.delay(SECOND).join();
            }
            return texts;
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
