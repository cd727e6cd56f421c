package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Builds the whole chain ahead, a link a retry; each link does something only when the one before it has failed. */
public final class Exponential {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        var text = ask(page);
        for (int i = 1; i < plan.tries(); i++) {
            int retry = i;
            text = text.exceptionallyCompose(_ -> delayer.delay(plan.before(retry)).thenCompose(_ -> ask(page)));
        }
        return text;
    }

    private CompletableFuture<String> ask(URI page) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page)));
    }
}
