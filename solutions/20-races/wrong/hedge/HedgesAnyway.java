// expected: HEDGED_ANYWAY
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import lesson.async.Delayer;

/** The second request hangs on the delay alone; that the answer has come changes nothing. */
public final class Hedge {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        var one = text(CLIENT, first);
        var winner = one.copy();
        var requests = new ConcurrentLinkedQueue<CompletableFuture<String>>(List.of(one));
        delayer.delay(hedgeDelay).thenRun(() -> {
            var other = text(CLIENT, second);
            requests.add(other);
            other.thenAccept(winner::complete);
        });
        try {
            return winner.get();
        } finally {
            requests.forEach(request -> request.cancel(true));
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
