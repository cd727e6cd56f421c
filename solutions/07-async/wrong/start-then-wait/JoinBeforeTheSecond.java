// expected: SEQUENTIAL
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asynchronous in name: the first join stands above the second request. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString()).join();
            var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString()).join();
            return List.of(one.body(), other.body());
        }
    }
}
