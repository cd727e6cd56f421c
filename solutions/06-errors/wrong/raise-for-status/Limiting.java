// expected: ERROR_HIDDEN
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.errors.HttpStatusException;

/** Bounds the body so that a long one fails with something else. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.limiting(BodyHandlers.ofString(), 200));
            if (answer.statusCode() / 100 != 2) {
                throw new HttpStatusException(answer.uri(), answer.statusCode(), answer.body());
            }
            return answer.body();
        }
    }
}
