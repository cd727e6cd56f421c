package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** When a page fails, the report is let go of, unless it has something to say already. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var slow = start(client, report);
            var texts = new ArrayList<String>();
            try {
                for (var page : pages) {
                    texts.add(start(client, page).join());
                }
            } catch (CompletionException failure) {
                if (!slow.cancel(true) && slow.isCompletedExceptionally()) {
                    failure.addSuppressed(slow.exceptionNow());
                }
                throw failure;
            }
            texts.add(slow.join());
            return texts;
        }
    }

    private static CompletableFuture<String> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(
                                new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
