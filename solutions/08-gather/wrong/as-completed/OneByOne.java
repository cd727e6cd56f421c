// expected: SEQUENTIAL
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;

/** Asks for a page only when the one before it has been handed on. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                handler.accept(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
            }
        }
    }
}
