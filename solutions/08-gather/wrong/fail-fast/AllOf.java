// expected: NOT_CANCELLED
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** allOf waits for every page, also after a failure. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = pages.stream().map(page -> text(client, page)).toList();
            CompletableFuture.allOf(texts.toArray(CompletableFuture<?>[]::new)).join();
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode())));
    }
}
