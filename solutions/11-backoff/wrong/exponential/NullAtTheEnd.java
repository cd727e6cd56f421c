// expected: ERROR_HIDDEN
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Completes with null when nothing helped, and the caller has to guess why. */
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
                return CompletableFuture.completedFuture(null);
            }
            return delayer.delay(plan.before(made)).thenCompose(_ -> attempt(made + 1, page, plan, delayer));
        });
    }
}
