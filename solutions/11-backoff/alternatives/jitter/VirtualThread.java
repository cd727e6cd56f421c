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

/** A loop on a virtual thread; the share of the planned wait is a double. */
public final class Jitter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        var result = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(text(page, plan, dice, delayer));
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private static String text(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) throws Exception {
        for (var made = 1; ; made++) {
            var answer = CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            if (made == plan.tries()) {
                throw new StatusException(answer.statusCode(), page);
            }
            var wait = plan.before(made).toNanos() * dice.nextDouble();
            delayer.delay(Duration.ofNanos((long) wait)).join();
        }
    }
}
