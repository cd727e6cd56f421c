// expected: OVERRIDE_IGNORED
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Takes the longer of the two limits: none can be shorter than the usual one. */
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
        var limit = own.compareTo(usual) > 0 ? own : usual;
        var request = HttpRequest.newBuilder(page).timeout(limit).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}
