// expected: TOO_MANY_STREAMS
package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.http2.Trust;

/** One connection bears everything, or so it seems. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            var started = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                started.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenApply(HttpResponse::body));
                started.getFirst().join();
            }
            return started.stream().map(CompletableFuture::join).toList();
        }
    }
}
