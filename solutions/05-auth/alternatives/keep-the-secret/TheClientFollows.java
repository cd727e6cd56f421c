package exercise.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Relies on the client of JDK 25, which drops the header when the origin changes, and gives up after five requests. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            var request = HttpRequest.newBuilder(page).header("Authorization", "Bearer " + token).build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 3) {
                throw new IOException("%s still redirects".formatted(answer.uri()));
            }
            return answer.body();
        }
    }
}
