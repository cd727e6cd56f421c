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

/** Promises a future, and makes the caller wait for all of it before there is one. */
public final class Exponential {

    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        try (var client = HttpClient.newHttpClient()) {
            for (int made = 1; ; made++) {
                var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return CompletableFuture.completedFuture(answer.body());
                }
                if (made == plan.tries()) {
                    throw new StatusException(answer.statusCode(), page);
                }
                delayer.delay(plan.before(made)).join();
            }
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
