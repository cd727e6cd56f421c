package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Fetches many pages together, all of them or none. */
public final class FailFast {

    /**
     * Asks for all pages before the first answer is there, and answers their texts. When one of them fails, cancels the
     * requests that are still in flight and throws that failure, without waiting for any other page.
     *
     * @param pages the addresses to ask with GET
     * @return the body of each page, at the place its address has in {@code pages}
     * @throws IOException for the first page that failed; it names the status, if there was one
     */
    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = pages.stream().map(page -> text(client, page)).toList();
            try {
                allOrFirstFailure(texts).get();
                return texts.stream().map(CompletableFuture::join).toList();
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            } finally {
                texts.forEach(text -> text.cancel(true));
            }
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).thenCompose(FailFast::body);
    }

    private static CompletableFuture<String> body(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new IOException("%d from %s".formatted(answer.statusCode(), answer.uri())));
    }

    /** Ends when all have ended well, or with the failure that comes first. */
    private static CompletableFuture<Void> allOrFirstFailure(List<CompletableFuture<String>> texts) {
        var decided = CompletableFuture.allOf(texts.toArray(CompletableFuture<?>[]::new));
        texts.forEach(text -> text.exceptionally(failure -> {
            decided.completeExceptionally(failure.getCause() == null ? failure : failure.getCause());
            return null;
        }));
        return decided;
    }
}
