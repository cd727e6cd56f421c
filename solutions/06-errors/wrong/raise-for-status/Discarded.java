// expected: EXCERPT_LOST
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.errors.HttpStatusException;

/** Discards the body of the answer, and asks for the page a second time. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page).build();
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new HttpStatusException(page, status, "");
            }
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
