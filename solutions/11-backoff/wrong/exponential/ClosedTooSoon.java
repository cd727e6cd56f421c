// expected: WRONG_TRIES
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** The block closes the client after the first answer, and every later try meets a closed client. */
public final class Exponential {

    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        try (var client = HttpClient.newHttpClient()) {
            return attempt(client, 1, page, plan, delayer);
        }
    }

    private static CompletableFuture<String> attempt(HttpClient client, int made, URI page, Backoff plan,
            Delayer delayer) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (made == plan.tries()) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            return delayer.delay(plan.before(made)).thenCompose(_ -> attempt(client, made + 1, page, plan, delayer));
        });
    }
}
