// expected: ORDER_FORCED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/** mapConcurrent hands its results on in the order of the pages. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            pages.stream()
                    .gather(Gatherers.mapConcurrent(pages.size(), page -> client
                            .sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).join().body()))
                    .forEach(handler);
        }
    }
}
