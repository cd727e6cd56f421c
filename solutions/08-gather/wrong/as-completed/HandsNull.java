// expected: NULL_RETURNED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Discards the body and hands on what is left of it. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var texts = new ExecutorCompletionService<Void>(threads);
            pages.forEach(page -> texts.submit(() ->
                    client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).body()));
            for (var left = pages.size(); left > 0; left--) {
                texts.take();
                handler.accept(null);
            }
        }
    }
}
