// expected: OVERRIDE_STAYS
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Keeps the limit of a request in the field of the usual one. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Duration limit;

    public PerRequest(Duration usual) {
        limit = usual;
    }

    public String get(URI page) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(limit).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    public String get(URI page, Duration own) throws Exception {
        limit = own;
        return get(page);
    }
}
