// expected: OVERRIDE_STAYS
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sets the limit on the template itself, not on a copy. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest.Builder template;

    public PerRequest(Duration usual) {
        template = HttpRequest.newBuilder().timeout(usual);
    }

    public String get(URI page) throws Exception {
        return CLIENT.send(template.uri(page).build(), BodyHandlers.ofString()).body();
    }

    public String get(URI page, Duration own) throws Exception {
        return CLIENT.send(template.uri(page).timeout(own).build(), BodyHandlers.ofString()).body();
    }
}
