// expected: WRONG_CONTENT
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Asks in the right rhythm, and answers the addresses. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                var start = SECOND.multipliedBy(texts.size()).dividedBy(perSecond);
                texts.add(delayer.delay(start).thenCompose(_ -> client
                        .sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenApply(answer -> answer.uri().getPath())));
            }
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }
}
