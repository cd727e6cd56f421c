// expected: TOO_EARLY
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** getNano() is what a duration has beyond its full seconds: 0 for half a minute. It should be toNanos(). */
public final class Deadline {

    public String fetch(URI page, Duration deadline) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.get(deadline.getNano(), TimeUnit.NANOSECONDS).body();
            } catch (ExecutionException failure) {
                throw (Exception) failure.getCause();
            } finally {
                call.cancel(true);
            }
        }
    }
}
