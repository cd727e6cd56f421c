// expected: NO_ABORT
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Cancels futures of supplyAsync, which know no thread and no exchange. */
public final class FailFast {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var texts = pages.stream()
                .map(page -> CompletableFuture.supplyAsync(() -> text(page), threads))
                .toList();
        var decided = CompletableFuture.allOf(texts.toArray(CompletableFuture<?>[]::new));
        texts.forEach(text -> text.exceptionally(failure -> {
            decided.completeExceptionally(failure);
            return null;
        }));
        try {
            decided.join();
        } finally {
            texts.forEach(text -> text.cancel(true));
        }
        return texts.stream().map(CompletableFuture::join).toList();
    }

    private static String text(URI page) {
        try {
            var answer = CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException | InterruptedException failure) {
            throw new CompletionException(failure);
        }
    }
}
