// expected: WRONG_CONTENT
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Hands on what the answer looks like as a string, not its body. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var texts = new ExecutorCompletionService<String>(threads);
            pages.forEach(page -> texts.submit(() ->
                    client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).toString()));
            for (var left = pages.size(); left > 0; left--) {
                handler.accept(texts.take().get());
            }
        }
    }
}
