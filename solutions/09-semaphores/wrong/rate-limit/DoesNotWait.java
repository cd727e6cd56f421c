// expected: WRONG_COUNT
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

/** Plans the starts and comes back; whatever has come by then is the result. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var texts = new ArrayList<CompletableFuture<String>>();
        for (var page : pages) {
            var start = SECOND.multipliedBy(texts.size()).dividedBy(perSecond);
            texts.add(delayer.delay(start).thenCompose(_ -> text(CLIENT, page)));
        }
        return texts.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
