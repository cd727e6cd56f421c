// expected: NOT_STREAMED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Collects the texts in the order they come, and hands the list on at the end. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        var texts = Collections.synchronizedList(new ArrayList<String>());
        try (var client = HttpClient.newHttpClient()) {
            pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenAccept(answer -> texts.add(answer.body())))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        texts.forEach(handler);
    }
}
