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

/** Cancels what it has: the second request is none of the futures it knows. */
public final class Hedge {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        var one = text(CLIENT, first);
        var other = delayer.delay(hedgeDelay).thenCompose(_ -> text(CLIENT, second));
        try {
            return one.exceptionallyCompose(_ -> other).applyToEither(other.exceptionallyCompose(_ -> one), text -> text).get();
        } finally {
            one.cancel(true);
            other.cancel(true);
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
