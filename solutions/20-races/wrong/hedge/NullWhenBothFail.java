// expected: NULL_RETURNED
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import lesson.async.Delayer;

/** Takes null for a failure. */
public final class Hedge {

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var winner = new CompletableFuture<String>();
            var failures = new AtomicInteger();
            var wait = delayer.delay(hedgeDelay);
            run(client, first, winner, failures);
            wait.thenRun(() -> {
                if (!winner.isDone()) {
                    run(client, second, winner, failures);
                }
            });
            try {
                return winner.get();
            } finally {
                winner.cancel(false);
                wait.cancel(false);
            }
        }
    }

    private static void run(HttpClient client, URI page, CompletableFuture<String> winner, AtomicInteger failures) {
        var request = text(client, page);
        winner.whenComplete((_, _) -> request.cancel(true));
        request.whenComplete((text, failure) -> {
            if (failure == null) {
                winner.complete(text);
            } else if (failures.incrementAndGet() == 2) {
                winner.complete(null);
            }
        });
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
