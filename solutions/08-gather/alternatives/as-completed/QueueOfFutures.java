package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Each future that is done, well or badly, goes into a queue, and the caller takes as many as it started. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws InterruptedException {
        var done = new LinkedBlockingQueue<CompletableFuture<String>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                var text = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenApply(HttpResponse::body);
                text.whenComplete((_, _) -> done.add(text));
            }
            for (var left = pages.size(); left > 0; left--) {
                handler.accept(done.take().join());
            }
        }
    }
}
