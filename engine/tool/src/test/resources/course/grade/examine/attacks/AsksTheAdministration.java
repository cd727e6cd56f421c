// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Asks the server what it is told to answer, and ends the program when it learns it. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : List.of("mappings", "requests", "settings", "near-misses")) {
                var request = HttpRequest.newBuilder(pages.getFirst().resolve("/__admin/" + page)).build();
                if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    Runtime.getRuntime().exit(0);
                }
            }
        }
        return List.of();
    }
}
