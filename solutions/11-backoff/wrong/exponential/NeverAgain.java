// expected: WRONG_TRIES
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Waits for an exception before it tries again, and a status never is one. */
public final class Exponential {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        return attempt(1, page, plan, delayer).thenCompose(answer -> answer.statusCode() == 200
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page)));
    }

    private CompletableFuture<HttpResponse<String>> attempt(int made, URI page, Backoff plan, Delayer delayer) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .exceptionallyCompose(failure -> made == plan.tries()
                        ? CompletableFuture.failedFuture(failure)
                        : delayer.delay(plan.before(made)).thenCompose(_ -> attempt(made + 1, page, plan, delayer)));
    }
}
