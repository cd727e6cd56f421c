// expected: WRONG_COUNT
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The first answer wins, the other text is missing. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
            var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
            return one.applyToEither(other, answer -> List.of(answer.body())).join();
        }
    }
}
