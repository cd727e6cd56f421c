// expected: ERROR_HIDDEN
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Answers empty for every failure: a server that is broken looks like one that is slow. */
public final class LetGo {

    public Optional<String> fetch(URI page, Duration patience) {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return Optional.of(call.get(patience.toMillis(), TimeUnit.MILLISECONDS).body());
            } catch (Exception _) {
                return Optional.empty();
            } finally {
                call.cancel(true);
            }
        }
    }
}
