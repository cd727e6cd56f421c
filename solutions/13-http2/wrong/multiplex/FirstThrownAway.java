// expected: WRONG_COUNT
package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import lesson.http2.Trust;

/** The answer that opened the connection is not among the results. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        var places = new Semaphore(limit);
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            start(client, places, pages.getFirst()).join();
            var others = new ArrayList<CompletableFuture<String>>();
            for (var page : pages.subList(1, pages.size())) {
                others.add(start(client, places, page));
            }
            return others.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<String> start(HttpClient client, Semaphore places, URI page)
            throws InterruptedException {
        places.acquire();
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .whenComplete((_, _) -> places.release())
                .thenApply(HttpResponse::body);
    }
}
