// expected: WRONG_CONTENT
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Two requests to one address: a slip of copying. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
            var other = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
            return List.of(one.join().body(), other.join().body());
        }
    }
}
