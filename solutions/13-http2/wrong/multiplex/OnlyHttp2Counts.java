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

/** Leaves out what did not come over HTTP/2. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        var places = new Semaphore(limit);
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            var started = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (var page : pages) {
                places.acquire();
                started.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .whenComplete((_, _) -> places.release()));
                started.getFirst().join();
            }
            return started.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.version() == Version.HTTP_2)
                    .map(HttpResponse::body)
                    .toList();
        }
    }
}
