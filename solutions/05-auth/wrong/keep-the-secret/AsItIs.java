// expected: REDIRECT_IGNORED
package exercise.auth;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Takes the client as it is, which follows nothing. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page).header("Authorization", "Bearer " + token).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
