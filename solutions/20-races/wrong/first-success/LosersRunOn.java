// expected: NOT_CANCELLED
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** The winner is known; the other requests are left to themselves. */
public final class FirstSuccess {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public String fetch(List<URI> mirrors) throws Exception {
        var winner = new CompletableFuture<String>();
        var left = new AtomicInteger(mirrors.size());
        mirrors.forEach(mirror -> text(CLIENT, mirror).whenComplete((text, failure) -> {
            if (failure == null) {
                winner.complete(text);
            } else if (left.decrementAndGet() == 0) {
                winner.completeExceptionally(failure);
            }
        }));
        return winner.get();
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
