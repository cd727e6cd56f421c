// expected: ORDER_FORCED
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Sends the second request, and then waits for the first answer all the same. */
public final class Hedge {

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = text(client, first);
            var wait = delayer.delay(hedgeDelay);
            CompletableFuture.anyOf(one, wait).get();
            if (one.isDone()) {
                return one.get();
            }
            var other = text(client, second);
            try {
                return one.exceptionallyCompose(_ -> other).get();
            } finally {
                other.cancel(true);
            }
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
