// expected: EXCERPT_LOST
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.errors.HttpStatusException;

/** Says what it thinks of it, not what the server said. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new HttpStatusException(answer.uri(), answer.statusCode(), "unexpected status");
            }
            return answer.body();
        }
    }
}
