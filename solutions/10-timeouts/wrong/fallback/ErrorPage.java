// expected: STATUS_IGNORED
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Answers the page of an error as if it were the page. */
public final class Fallback {

    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.get(patience.toNanos(), TimeUnit.NANOSECONDS).body();
            } catch (TimeoutException late) {
                return fallback;
            } finally {
                call.cancel(true);
            }
        }
    }
}
