package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Steps that complete a future of their own. Whoever cancels that stops the steps as well: each asks it first. */
public final class Exponential {

    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        var run = new Run(HttpClient.newHttpClient(), page, plan, delayer, new CompletableFuture<>());
        run.result().whenComplete((_, _) -> run.client().shutdown());
        run.step(1);
        return run.result();
    }

    private record Run(HttpClient client, URI page, Backoff plan, Delayer delayer, CompletableFuture<String> result) {

        void step(int made) {
            if (result.isDone()) {
                return;
            }
            var request = HttpRequest.newBuilder(page).build();
            client.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
                if (failure != null) {
                    result.completeExceptionally(failure);
                } else if (answer.statusCode() == 200) {
                    result.complete(answer.body());
                } else if (made == plan.tries()) {
                    result.completeExceptionally(new StatusException(answer.statusCode(), page));
                } else {
                    delayer.delay(plan.before(made)).thenRun(() -> step(made + 1));
                }
            });
        }
    }
}
