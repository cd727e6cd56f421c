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

/** Steps complete a future of their own; whole milliseconds are fine enough. */
public final class Jitter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        var result = new CompletableFuture<String>();
        step(1, page, plan, dice, delayer, result);
        return result;
    }

    private static void step(int made, URI page, Backoff plan, RandomGenerator dice, Delayer delayer,
                             CompletableFuture<String> result) {
        if (result.isDone()) {
            return;
        }
        var request = HttpRequest.newBuilder(page).build();
        CLIENT.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else if (answer.statusCode() == 200) {
                result.complete(answer.body());
            } else if (made == plan.tries()) {
                result.completeExceptionally(new StatusException(answer.statusCode(), page));
            } else {
                var wait = Duration.ofMillis(dice.nextLong(0, plan.before(made).toMillis() + 1));
                delayer.delay(wait).thenRun(() -> step(made + 1, page, plan, dice, delayer, result));
            }
        });
    }
}
