// expected: STUCK
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Waits for permits on the common pool, until no thread of it is left to run the callback that would release one. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        try (var client = HttpClient.newHttpClient()) {
            var texts = pages.stream()
                    .map(page -> CompletableFuture.runAsync(permits::acquireUninterruptibly)
                            .thenApply(_ -> HttpRequest.newBuilder(page).build())
                            .thenCompose(request -> client.sendAsync(request, BodyHandlers.ofString()))
                            .thenApply(answer -> answer.body())
                            .whenComplete((_, _) -> permits.release()))
                    .toList();
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }
}
