// expected: ERROR_HIDDEN
package exercise.timeouts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Catches Exception where TimeoutException is meant. */
public final class Fallback {

    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                var answer = call.get(patience.toNanos(), TimeUnit.NANOSECONDS);
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
                return answer.body();
            } catch (Exception failure) {
                return fallback;
            } finally {
                call.cancel(true);
            }
        }
    }
}
