// expected: NOT_CANCELLED
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for the pages in their order: a failure further back is not seen. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = pages.stream().map(page -> text(client, page)).toList();
            try {
                return texts.stream().map(CompletableFuture::join).toList();
            } catch (CompletionException failure) {
                texts.forEach(text -> text.cancel(true));
                throw failure;
            }
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode())));
    }
}
