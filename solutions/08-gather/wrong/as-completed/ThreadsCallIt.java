// expected: HANDLER_SHARED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Each virtual thread asks for its page and calls the handler itself. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                threads.submit(() -> {
                    handler.accept(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
                    return null;
                });
            }
        }
    }
}
