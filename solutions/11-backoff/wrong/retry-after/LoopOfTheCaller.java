// expected: BLOCKS
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** The loop runs on the thread of the caller, and answers a future that is done. */
public final class RetryAfter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        for (var left = 2; ; left--) {
            var answer = CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).join();
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (left == 0) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            delayer.delay(Duration.ofSeconds(7)).join();
        }
    }
}
