// expected: OVERRIDE_IGNORED
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sets the own limit on the request, and waits for its future with the usual one. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Duration usual;

    public PerRequest(Duration usual) {
        this.usual = usual;
    }

    public String get(URI page) throws Exception {
        return within(HttpRequest.newBuilder(page).build());
    }

    public String get(URI page, Duration own) throws Exception {
        return within(HttpRequest.newBuilder(page).timeout(own).build());
    }

    private String within(HttpRequest request) {
        return CLIENT.sendAsync(request, BodyHandlers.ofString())
                .orTimeout(usual.toMillis(), TimeUnit.MILLISECONDS)
                .join().body();
    }
}
