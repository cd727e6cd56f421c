// expected: CONSTRUCTOR
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Its constructor reads a setting that nobody has made. */
public final class Fallback {

    private final Duration connect;

    public Fallback() {
        connect = Duration.parse(System.getProperty("pages.connect"));
    }

    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        try (var client = HttpClient.newBuilder().connectTimeout(connect).build()) {
            return client.send(HttpRequest.newBuilder(page).timeout(patience).build(), BodyHandlers.ofString()).body();
        } catch (HttpTimeoutException late) {
            return fallback;
        }
    }
}
