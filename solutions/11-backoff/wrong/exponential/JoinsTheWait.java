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

/** Waits for the delay with join, in a callback: the thread it runs on stands still. */
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
            delayer.delay(plan.before(made)).join();
            return attempt(made + 1, page, plan, delayer);
        });
    }
}
