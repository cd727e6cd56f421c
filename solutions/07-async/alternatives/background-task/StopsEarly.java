package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Looks between two pages whether the report has failed, and then asks for no more. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var slow = start(client, report);
            var texts = new ArrayList<String>();
            for (var page : pages) {
                var next = start(client, page);
                next.exceptionally(_ -> null).join();
                if (next.isCompletedExceptionally() || slow.isCompletedExceptionally()) {
                    throw sum(next, slow);
                }
                texts.add(next.join());
            }
            texts.add(slow.get());
            return texts;
        }
    }

    /** Both have ended before this comes back; what failed of them is in it. */
    private static IOException sum(CompletableFuture<String> page, CompletableFuture<String> slow) {
        var sum = new IOException("the pages could not all be fetched");
        for (var future : List.of(page, slow)) {
            future.handle((_, failure) -> {
                if (failure != null) {
                    sum.addSuppressed(failure);
                }
                return null;
            }).join();
        }
        return sum;
    }

    private static CompletableFuture<String> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(
                                new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
