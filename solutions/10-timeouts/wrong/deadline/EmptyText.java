// expected: ERROR_HIDDEN
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Answers an empty text when time is over; the caller cannot tell it from an empty page. */
public final class Deadline {

    public String fetch(URI page, Duration deadline) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.get(deadline.toMillis(), TimeUnit.MILLISECONDS).body();
            } catch (TimeoutException _) {
                return "";
            } catch (ExecutionException failure) {
                throw (Exception) failure.getCause();
            } finally {
                call.cancel(true);
            }
        }
    }
}
