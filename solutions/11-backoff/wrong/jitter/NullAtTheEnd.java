// expected: NULL_RETURNED
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Answers null instead of a future. */
public final class Jitter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        var request = HttpRequest.newBuilder(page).build();
        CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            return delayer.delay(Duration.ofNanos(dice.nextLong(plan.before(1).toNanos() + 1)))
                    .thenCompose(_ -> fetch(page, plan, dice, delayer));
        });
        return null;
    }
}
