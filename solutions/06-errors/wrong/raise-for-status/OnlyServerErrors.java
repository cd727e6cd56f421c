// expected: STATUS_IGNORED
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.errors.HttpStatusException;

/** Thinks that only the server can be at fault. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                throw new HttpStatusException(answer.uri(), answer.statusCode(), answer.body());
            }
            return answer.body();
        }
    }
}
