// expected: WRONG_CONTENT
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.errors.HttpStatusException;

/** Answers the answer, not its body. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new HttpStatusException(answer.uri(), answer.statusCode(), answer.body().substring(0, Math.min(200, answer.body().length())));
            }
            return answer.toString();
        }
    }
}
