// expected: HANGS
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Patience is never looked at. */
public final class LetGo {

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return Optional.of(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
        }
    }
}
