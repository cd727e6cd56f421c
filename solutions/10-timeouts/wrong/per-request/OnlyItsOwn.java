// expected: HANGS
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Gives a limit to the requests that have one of their own, and none to the others. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Duration usual;

    public PerRequest(Duration usual) {
        this.usual = usual;
    }

    public String get(URI page) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    public String get(URI page, Duration own) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(own).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}
