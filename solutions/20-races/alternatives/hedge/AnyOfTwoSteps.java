package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import lesson.async.Delayer;

/** Waits for the first answer or the end of the delay, and decides then whether there is a race at all. */
public final class Hedge {

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        var client = HttpClient.newHttpClient();
        try {
            var one = text(client, first);
            var wait = delayer.delay(hedgeDelay);
            CompletableFuture.anyOf(one.handle((text, _) -> text), wait).get();
            if (one.state() == Future.State.SUCCESS) {
                return one.resultNow();
            }
            var other = text(client, second);
            return success(one, other).get();
        } finally {
            client.shutdownNow();
        }
    }

    /** Fails only when both have failed. */
    private static CompletableFuture<String> success(CompletableFuture<String> one, CompletableFuture<String> other) {
        return one.exceptionallyCompose(_ -> other).applyToEither(other.exceptionallyCompose(_ -> one), text -> text);
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
