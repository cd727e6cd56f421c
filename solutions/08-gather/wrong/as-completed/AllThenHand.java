// expected: NOT_STREAMED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Waits for all pages, and hands them on in one go. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenApply(HttpResponse::body))
                    .toList();
            CompletableFuture.allOf(texts.toArray(CompletableFuture<?>[]::new)).join();
            texts.forEach(text -> handler.accept(text.join()));
        }
    }
}
