// expected: STATUS_IGNORED
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Takes every answer for the page. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        }
    }
}
