// expected: NULL_RETURNED
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Answers null where a future is due. */
public final class RetryAfter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> delayer.delay(longest).thenCompose(_ -> fetch(page, longest, clock, delayer)));
        return null;
    }
}
