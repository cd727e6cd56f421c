package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Draws all waits before the first request, and goes through the list. */
public final class Jitter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        var waits = IntStream.range(1, plan.tries())
                .mapToObj(retry -> Duration.ofSeconds(dice.nextInt((int) plan.before(retry).toSeconds() + 1)))
                .toList();
        return attempt(page, waits, delayer);
    }

    private static CompletableFuture<String> attempt(URI page, List<Duration> waits, Delayer delayer) {
        var request = HttpRequest.newBuilder(page).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (waits.isEmpty()) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            return delayer.delay(waits.getFirst())
                    .thenCompose(_ -> attempt(page, waits.subList(1, waits.size()), delayer));
        });
    }
}
