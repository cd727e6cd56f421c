// expected: NOT_CANCELLED
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** The winner is known, and close waits for the loser. */
public final class Hedge {

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = text(client, first);
            var other = delayer.delay(hedgeDelay).thenCompose(_ -> one.isDone() ? one : text(client, second));
            return one.exceptionallyCompose(_ -> other).applyToEither(other.exceptionallyCompose(_ -> one), text -> text).get();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
