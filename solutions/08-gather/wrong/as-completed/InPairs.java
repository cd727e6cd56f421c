// expected: NOT_STREAMED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Hands on two texts at a time, to spare calls. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var texts = new ExecutorCompletionService<String>(threads);
            pages.forEach(page -> texts.submit(() ->
                    client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body()));
            for (var left = pages.size(); left > 0; left -= 2) {
                var one = texts.take().get();
                var other = texts.take().get();
                handler.accept(one);
                handler.accept(other);
            }
        }
    }
}
