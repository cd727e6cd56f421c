// expected: TOO_EARLY
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** toMillisPart() is what a duration has beyond its full seconds: 0 for half a minute. It should be toMillis(). */
public final class LetGo {

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return Optional.of(call.get(patience.toMillisPart(), TimeUnit.MILLISECONDS).body());
            } catch (TimeoutException _) {
                return Optional.empty();
            } catch (ExecutionException failure) {
                throw (Exception) failure.getCause();
            } finally {
                call.cancel(true);
            }
        }
    }
}
