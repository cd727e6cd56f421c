// expected: WRONG_CONTENT
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What an answer prints is not what it says. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
            var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
            return List.of(one.join().toString(), other.join().toString());
        }
    }
}
