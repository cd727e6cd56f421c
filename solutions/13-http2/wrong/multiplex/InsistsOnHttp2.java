// expected: NO_FALLBACK
package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import lesson.http2.Trust;

/** Takes another protocol for a failure. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        var places = new Semaphore(limit);
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            var started = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                var text = start(client, places, page);
                if (started.isEmpty()) {
                    text.join();
                }
                started.add(text);
            }
            return started.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<String> start(HttpClient client, Semaphore places, URI page)
            throws InterruptedException {
        places.acquire();
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .whenComplete((_, _) -> places.release())
                .thenApply(Multiplex::text);
    }

    private static String text(HttpResponse<String> answer) {
        if (answer.version() != Version.HTTP_2) {
            throw new IllegalStateException("no HTTP/2 from " + answer.uri().getAuthority());
        }
        return answer.body();
    }
}
