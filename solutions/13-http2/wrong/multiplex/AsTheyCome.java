// expected: ORDER_LOST
package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import lesson.http2.Trust;

/** Each text is added when its answer comes. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        var places = new Semaphore(limit);
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            var texts = Collections.synchronizedList(new ArrayList<String>());
            var started = new ArrayList<CompletableFuture<?>>();
            for (var page : pages) {
                places.acquire();
                started.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .whenComplete((_, _) -> places.release())
                        .thenAccept(answer -> texts.add(answer.body())));
                started.getFirst().join();
            }
            CompletableFuture.allOf(started.toArray(CompletableFuture<?>[]::new)).join();
            return List.copyOf(texts);
        }
    }
}
