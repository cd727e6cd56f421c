// expected: BODY_STALLED
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** Lets go as it should, as long as it is the headers that are late. */
public final class LetGo {

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(patience).build();
        try (var client = HttpClient.newHttpClient()) {
            return Optional.of(client.send(request, BodyHandlers.ofString()).body());
        } catch (HttpTimeoutException _) {
            return Optional.empty();
        }
    }
}
