// expected: BLOCKS
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Sleeps in a callback, and does not ask the delayer. */
public final class Exponential {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        return attempt(1, page, plan, delayer);
    }

    private CompletableFuture<String> attempt(int made, URI page, Backoff plan, Delayer delayer) {
        var request = HttpRequest.newBuilder(page).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (made == plan.tries()) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            try {
                Thread.sleep(plan.before(made));
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                return CompletableFuture.failedFuture(interrupt);
            }
            return attempt(made + 1, page, plan, delayer);
        });
    }
}
