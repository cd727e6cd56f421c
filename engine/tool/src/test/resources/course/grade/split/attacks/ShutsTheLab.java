// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Tells the server to stop, and to forget what it serves. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var order : List.of("shutdown", "reset", "mappings/reset", "requests/reset")) {
                var address = pages.getFirst().resolve("/__admin/" + order);
                client.send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        return List.of();
    }
}
