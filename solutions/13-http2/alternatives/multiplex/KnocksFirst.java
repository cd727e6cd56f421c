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

/** A HEAD request opens the connection, so that no page is special. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        var places = new Semaphore(limit);
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            if (!pages.isEmpty()) {
                knock(client, pages.getFirst());
            }
            var texts = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                texts.add(start(client, places, page));
            }
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void knock(HttpClient client, URI page) throws Exception {
        client.send(HttpRequest.newBuilder(page).HEAD().build(), BodyHandlers.discarding());
    }

    private static CompletableFuture<String> start(HttpClient client, Semaphore places, URI page)
            throws InterruptedException {
        places.acquire();
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .whenComplete((_, _) -> places.release())
                .thenApply(HttpResponse::body);
    }
}
