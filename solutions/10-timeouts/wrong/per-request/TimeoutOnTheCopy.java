// expected: OVERRIDE_IGNORED
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sets the limit on a copy of the builder, and sends the builder. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest.Builder template;

    public PerRequest(Duration usual) {
        template = HttpRequest.newBuilder().timeout(usual);
    }

    public String get(URI page) throws Exception {
        return CLIENT.send(template.copy().uri(page).build(), BodyHandlers.ofString()).body();
    }

    public String get(URI page, Duration own) throws Exception {
        var request = template.copy().uri(page);
        request.copy().timeout(own);
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    }
}
