// expected: NOT_HEDGED
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** The end of the delay is the end of its patience; the second server is asked only when the first one fails. */
public final class Hedge {

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        var client = HttpClient.newHttpClient();
        try {
            var text = text(client, first).exceptionallyCompose(_ -> text(client, second));
            CompletableFuture.anyOf(text, delayer.delay(hedgeDelay)).get();
            if (!text.isDone()) {
                throw new IOException("no answer within " + hedgeDelay);
            }
            return text.get();
        } finally {
            client.shutdownNow();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
