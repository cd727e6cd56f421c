// expected: THREW
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The second request is made after the closing brace. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        CompletableFuture<HttpResponse<String>> one;
        var client = HttpClient.newHttpClient();
        try (client) {
            one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
        }
        var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
        return List.of(one.join().body(), other.join().body());
    }
}
