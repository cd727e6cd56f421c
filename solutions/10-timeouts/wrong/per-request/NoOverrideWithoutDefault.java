// expected: CONSTRUCTOR
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Its constructor refuses what the template does not know yet. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest template;

    public PerRequest(Duration usual) {
        template = HttpRequest.newBuilder().timeout(usual).build();
    }

    public String get(URI page) throws Exception {
        var request = HttpRequest.newBuilder(template, (_, _) -> true).uri(page).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    public String get(URI page, Duration own) throws Exception {
        var request = HttpRequest.newBuilder(template, (_, _) -> true).uri(page).timeout(own).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}
