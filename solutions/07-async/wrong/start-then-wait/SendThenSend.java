// expected: SEQUENTIAL
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Two blocking calls, one below the other. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = client.send(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
            var other = client.send(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
            return List.of(one.body(), other.body());
        }
    }
}
