// expected: NULL_RETURNED
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Answers null for whatever is no success. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2 ? answer.body() : null;
        }
    }
}
