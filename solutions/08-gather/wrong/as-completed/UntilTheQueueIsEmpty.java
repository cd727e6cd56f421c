// expected: WRONG_COUNT
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Takes texts until the queue is empty, which it is between two answers. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        var done = new ConcurrentLinkedQueue<String>();
        try (var client = HttpClient.newHttpClient()) {
            var texts = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenAccept(answer -> done.add(answer.body())))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.anyOf(texts).join();
            for (var text = done.poll(); text != null; text = done.poll()) {
                handler.accept(text);
            }
            client.shutdownNow();
        }
    }
}
