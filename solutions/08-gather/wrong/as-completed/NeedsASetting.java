// expected: CONSTRUCTOR
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Its constructor reads a setting that nobody has made. */
public final class AsCompleted {

    private final Duration patience;

    public AsCompleted() {
        patience = Duration.parse(System.getProperty("pages.patience"));
    }

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newBuilder().connectTimeout(patience).build()) {
            for (var page : pages) {
                handler.accept(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
            }
        }
    }
}
