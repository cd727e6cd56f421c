// expected: RACE
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Callbacks on several threads add to one ArrayList. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            var all = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenAccept(answer -> texts.add(answer.body())))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
        return texts;
    }
}
