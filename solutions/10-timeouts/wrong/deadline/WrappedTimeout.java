// expected: ERROR_HIDDEN
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Wraps whatever goes wrong, so that no caller can catch a timeout any more. */
public final class Deadline {

    public String fetch(URI page, Duration deadline) {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.get(deadline.toMillis(), TimeUnit.MILLISECONDS).body();
            } finally {
                call.cancel(true);
            }
        } catch (Exception failure) {
            throw new RuntimeException("could not fetch " + page, failure);
        }
    }
}
