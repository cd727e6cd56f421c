// expected: OWN_CLOCK
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
import lesson.semaphores.Pace;

/** Asks the delayer, and looks at the clock of the machine. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var pace = new Pace(SECOND.dividedBy(perSecond), InstantSource.system());
        try (var client = HttpClient.newHttpClient()) {
            var texts = pages.stream()
                    .map(page -> delayer.delay(pace.untilMyTurn()).thenCompose(_ -> text(client, page)))
                    .toList();
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
