// expected: OWN_CLOCK
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
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lesson.async.Delayer;

/** Has a timer of its own. */
public final class RateLimit {

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var timer = Executors.newScheduledThreadPool(1);
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                var text = new CompletableFuture<String>();
                timer.schedule(() -> text(client, page).thenAccept(text::complete),
                        1_000L * texts.size() / perSecond, TimeUnit.MILLISECONDS);
                texts.add(text);
            }
            return texts.stream().map(CompletableFuture::join).toList();
        } finally {
            timer.shutdownNow();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
