// expected: ORDER_LOST
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Keeps the cap, and collects the texts as they come. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var texts = Collections.synchronizedList(new ArrayList<String>());
        var all = new ArrayList<CompletableFuture<Void>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                permits.acquire();
                all.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenAccept(answer -> texts.add(answer.body()))
                        .whenComplete((_, _) -> permits.release()));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
        return texts;
    }
}
