// expected: FIRST_GIVEN_UP
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Cancels the first request when the delay is over, and asks again elsewhere. */
public final class Hedge {

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = text(client, first);
            var wait = delayer.delay(hedgeDelay);
            try {
                CompletableFuture.anyOf(one, wait).get();
                if (one.isDone()) {
                    return one.get();
                }
            } finally {
                one.cancel(true);
            }
            return text(client, second).get();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
