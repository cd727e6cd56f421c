// expected: ERROR_HIDDEN
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Makes an empty text of a timeout. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Duration usual;

    public PerRequest(Duration usual) {
        this.usual = usual;
    }

    public String get(URI page) throws Exception {
        return get(page, usual);
    }

    public String get(URI page, Duration own) throws Exception {
        try {
            var request = HttpRequest.newBuilder(page).timeout(own).build();
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (HttpTimeoutException late) {
            return "";
        }
    }
}
