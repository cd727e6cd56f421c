// expected: BLOCKS
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
import lesson.backoff.StatusException;

/** Waits for the delayer with join, and holds the thread of the callback. */
public final class Jitter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        return attempt(1, page, plan, dice, delayer);
    }

    private CompletableFuture<String> attempt(
            int made, URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        var request = HttpRequest.newBuilder(page).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (made == plan.tries()) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            return again(made, page, plan, dice, delayer);
        });
    }

    private CompletableFuture<String> again(
            int made, URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        delayer.delay(Duration.ofNanos(dice.nextLong(plan.before(made).toNanos() + 1))).join();
        return attempt(made + 1, page, plan, dice, delayer);
    }
}
