package exercise.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The client serves this one batch, so it may go down with it: shutdownNow lets go of everything in flight. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) {
        var client = HttpClient.newHttpClient();
        var first = new CompletableFuture<Void>();
        try {
            var texts = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenApply(FailFast::body)
                            .whenComplete((_, failure) -> {
                                if (failure != null) {
                                    first.completeExceptionally(failure);
                                }
                            }))
                    .toList();
            CompletableFuture.anyOf(first, CompletableFuture.allOf(texts.toArray(CompletableFuture<?>[]::new))).join();
            return texts.stream().map(CompletableFuture::join).toList();
        } finally {
            client.shutdownNow();
        }
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new UncheckedIOException(new IOException("status " + answer.statusCode()));
        }
        return answer.body();
    }
}
