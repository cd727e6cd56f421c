// expected: ORDER_FORCED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Chains the handlers so that one runs after the other: one at a time, and in order. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var last = CompletableFuture.<Void>completedFuture(null);
            var texts = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenApply(HttpResponse::body))
                    .toList();
            for (var text : texts) {
                last = last.thenAcceptBoth(text, (_, it) -> handler.accept(it));
            }
            last.join();
        }
    }
}
