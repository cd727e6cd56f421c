// expected: BLOCKS
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Sleeps the drawn time, on a thread of the callbacks. */
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
            return sleep(plan, made, dice)
                    .thenCompose(_ -> attempt(made + 1, page, plan, dice, delayer));
        });
    }

    private static CompletableFuture<Void> sleep(Backoff plan, int made, RandomGenerator dice) {
        try {
            Thread.sleep(dice.nextLong(plan.before(made).toMillis() + 1));
            return CompletableFuture.completedFuture(null);
        } catch (InterruptedException stop) {
            return CompletableFuture.failedFuture(stop);
        }
    }
}
