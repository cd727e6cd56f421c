// expected: SEQUENTIAL
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts and joins in one pipeline: a stream takes each page through all steps before it looks at the next one. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .map(CompletableFuture::join)
                    .map(answer -> answer.body())
                    .toList();
        }
    }
}
