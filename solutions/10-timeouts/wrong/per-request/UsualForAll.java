// expected: OVERRIDE_IGNORED
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Takes the second parameter, and does nothing with it. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Duration usual;

    public PerRequest(Duration usual) {
        this.usual = usual;
    }

    public String get(URI page) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(usual).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    public String get(URI page, Duration own) throws Exception {
        return get(page);
    }
}
