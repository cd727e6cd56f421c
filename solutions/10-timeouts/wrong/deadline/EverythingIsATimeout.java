// expected: ERROR_HIDDEN
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls every failure a timeout: the caller tries again later, and the error is somewhere else. */
public final class Deadline {

    public String fetch(URI page, Duration deadline) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.get(deadline.toMillis(), TimeUnit.MILLISECONDS).body();
            } catch (Exception failure) {
                throw new TimeoutException(failure.getMessage());
            } finally {
                call.cancel(true);
            }
        }
    }
}
