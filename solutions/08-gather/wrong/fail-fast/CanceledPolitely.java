// expected: NO_ABORT
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** cancel(false) completes the futures, and the exchanges run on. */
public final class FailFast {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = pages.stream().map(page -> text(CLIENT, page)).toList();
        var decided = CompletableFuture.allOf(texts.toArray(CompletableFuture<?>[]::new));
        texts.forEach(text -> text.exceptionally(failure -> {
            decided.completeExceptionally(failure);
            return null;
        }));
        try {
            decided.join();
        } finally {
            texts.forEach(text -> text.cancel(false));
        }
        return texts.stream().map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode())));
    }
}
