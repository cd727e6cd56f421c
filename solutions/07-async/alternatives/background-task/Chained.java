package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** No thread waits until the very end: the pages are a chain of futures, and the report stands beside it. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var slow = start(client, report);
            CompletableFuture<List<String>> meanwhile = CompletableFuture.completedFuture(List.of());
            for (var page : pages) {
                meanwhile = meanwhile.thenCompose(texts -> start(client, page).thenApply(text -> with(texts, text)));
            }
            var fetched = meanwhile;
            CompletableFuture.allOf(slow, fetched).exceptionally(_ -> null).join();
            var failures = Stream.of(slow, fetched).filter(CompletableFuture::isCompletedExceptionally)
                    .map(CompletableFuture::exceptionNow).toList();
            if (!failures.isEmpty()) {
                var failure = new IOException(failures.getFirst());
                failures.stream().skip(1).forEach(failure::addSuppressed);
                throw failure;
            }
            return with(fetched.resultNow(), slow.resultNow());
        }
    }

    private static List<String> with(List<String> texts, String text) {
        return Stream.concat(texts.stream(), Stream.of(text)).toList();
    }

    private static CompletableFuture<String> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(
                                new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
