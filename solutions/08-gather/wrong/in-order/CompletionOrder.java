// expected: ORDER_LOST
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A safe collection, filled in the order in which the answers come. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new ConcurrentLinkedQueue<String>();
        try (var client = HttpClient.newHttpClient()) {
            var all = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenAccept(answer -> texts.add(answer.body())))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
        return List.copyOf(texts);
    }
}
