package exercise.backoff;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** A plain loop on a virtual thread: it waits with join, which parks the virtual thread and holds no other. */
public final class Exponential {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        var result = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(text(page, plan, delayer));
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private String text(URI page, Backoff plan, Delayer delayer) throws IOException, InterruptedException {
        for (int made = 1; ; made++) {
            var answer = CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            if (made == plan.tries()) {
                throw new StatusException(answer.statusCode(), page);
            }
            delayer.delay(plan.before(made)).join();
        }
    }
}
