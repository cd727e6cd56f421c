// expected: SECRET_LEAKED
package exercise.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Lets the client follow, which drops one header and not the other. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            var request = HttpRequest.newBuilder(page)
                    .header("Authorization", "Bearer " + token)
                    .header("X-Api-Key", token)
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 3) {
                throw new IOException("too many redirects");
            }
            return answer.body();
        }
    }
}
