// expected: HANGS
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Throws its timeout, and then waits in close() for the request that it gave up but did not let go. */
public final class Deadline {

    public String fetch(URI page, Duration deadline) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                    .join()
                    .body();
        }
    }
}
