package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Fetches a page from a server that fails now and then, and waits longer before each retry. */
public final class Exponential {

    /** One for all calls, and not closed by any of them: the retries outlive the method that begins them. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * Asks for a page, and asks again after any status but 200, with a wait of {@code plan.first()} before the first
     * retry and twice the last one before each further retry, but never more than {@code plan.cap()}.
     *
     * @param page    the address to ask with GET
     * @param plan    how many requests at most, the first one included, and how long to wait
     * @param delayer where every wait comes from; no thread stands still meanwhile
     * @return completes with the body of the first answer with status 200; when the last try fails as well, completes
     *         exceptionally with a {@link StatusException} that names the status of that last try
     */
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
            return delayer.delay(plan.before(made)).thenCompose(_ -> attempt(made + 1, page, plan, delayer));
        });
    }
}
