// expected: ERROR_HIDDEN
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.errors.HttpStatusException;

/** Cuts 200 characters off a body that may have fewer. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new HttpStatusException(answer.uri(), answer.statusCode(), answer.body().substring(0, 200));
            }
            return answer.body();
        }
    }
}
