// expected: JITTER_BOUNDS
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

/** Doubles without a limit, leaves that to chance, and cuts off at the cap. */
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
            return delayer.delay(cut(plan, made, dice))
                    .thenCompose(_ -> attempt(made + 1, page, plan, dice, delayer));
        });
    }

    private static Duration cut(Backoff plan, int made, RandomGenerator dice) {
        var doubled = plan.first().multipliedBy(1L << Math.min(made - 1, 20));
        var wait = Duration.ofMillis(dice.nextLong(doubled.toMillis() + 1));
        return wait.compareTo(plan.cap()) > 0 ? plan.cap() : wait;
    }
}
