// expected: HANGS
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The usual limit becomes a connect timeout, which ends when the connection is there. */
public final class PerRequest {

    private final HttpClient client;

    public PerRequest(Duration usual) {
        client = HttpClient.newBuilder().connectTimeout(usual).build();
    }

    public String get(URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    public String get(URI page, Duration own) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(own).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
