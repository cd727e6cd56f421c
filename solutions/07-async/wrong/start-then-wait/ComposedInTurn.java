// expected: SEQUENTIAL
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** thenCompose means "and then": the second request is made from the answer to the first. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString())
                    .thenCompose(one -> client
                            .sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString())
                            .thenApply(other -> List.of(one.body(), other.body())))
                    .join();
        }
    }
}
