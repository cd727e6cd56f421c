package exercise.errors;

import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import lesson.errors.HttpStatusException;

/** Follows what can be followed, and reads characters in place of bytes. */
public final class RaiseForStatus {

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    public String fetch(URI page) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofInputStream());
        try (var reader = new InputStreamReader(answer.body(), StandardCharsets.UTF_8)) {
            if (answer.statusCode() >= 200 && answer.statusCode() < 300) {
                return reader.readAllAsString();
            }
            var beginning = new char[200];
            var filled = 0;
            for (var read = 0; filled < beginning.length && read >= 0; filled += Math.max(0, read)) {
                read = reader.read(beginning, filled, beginning.length - filled);
            }
            throw new HttpStatusException(answer.uri(), answer.statusCode(), new String(beginning, 0, filled));
        }
    }
}
