// expected: EXCERPT_UNBOUNDED
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.errors.HttpStatusException;

/** Reads the beginning of the stream and leaves it open, and close() of the client waits for the rest. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 != 2) {
                throw new HttpStatusException(page, answer.statusCode(), new String(answer.body().readNBytes(200)));
            }
            return new String(answer.body().readAllBytes());
        }
    }
}
