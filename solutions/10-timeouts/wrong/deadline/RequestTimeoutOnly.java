// expected: BODY_STALLED
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The timeout of a request ends with the headers. */
public final class Deadline {

    public String fetch(URI page, Duration deadline) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(deadline).build();
        try (var client = HttpClient.newBuilder().connectTimeout(deadline).build()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
