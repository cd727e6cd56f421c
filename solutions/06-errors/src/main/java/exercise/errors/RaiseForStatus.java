package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import lesson.errors.HttpStatusException;
import lesson.errors.Status;

/** Looks at the status before the body: all of it for a success, the beginning for anything else. */
public final class RaiseForStatus {

    private static final int EXCERPT = 200;

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (new Status(answer.statusCode()).isSuccess()) {
                    return new String(body.readAllBytes(), StandardCharsets.UTF_8);
                }
                var excerpt = new String(body.readNBytes(EXCERPT), StandardCharsets.UTF_8); // at most one character a byte
                throw new HttpStatusException(answer.uri(), answer.statusCode(), excerpt);
            }
        }
    }
}
