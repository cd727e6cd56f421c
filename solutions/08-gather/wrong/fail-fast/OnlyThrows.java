// expected: NO_ABORT
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Throws the first failure at once, and leaves the other requests to themselves. */
public final class FailFast {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = pages.stream().map(page -> text(CLIENT, page)).toList();
        var failed = new CompletableFuture<Void>();
        texts.forEach(text -> text.exceptionally(failure -> {
            failed.completeExceptionally(failure);
            return null;
        }));
        CompletableFuture.anyOf(failed, CompletableFuture.allOf(texts.toArray(CompletableFuture<?>[]::new))).join();
        return texts.stream().map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode())));
    }
}
