// expected: FAILURE_LOST
package exercise.pitfalls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Composed well, and still nobody asks: the client closes between the two steps. */
public final class ForgottenFuture {


    public Map<URI, String> copy(Map<URI, URI> copies) {
        var became = new HashMap<URI, String>();
        try (var client = HttpClient.newHttpClient()) {
            copies.forEach((page, place) -> {
                var fetched = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                fetched.thenCompose(answer -> client.sendAsync(put(place, answer.body()), BodyHandlers.ofString()));
                became.put(page, "stored");
            });
        }
        return became;
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }
}
