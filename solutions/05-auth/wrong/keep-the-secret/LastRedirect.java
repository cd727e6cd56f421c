// expected: REDIRECT_IGNORED
package exercise.auth;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Lets the client follow, and takes its last redirect for the page. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            var request = HttpRequest.newBuilder(page).header("Authorization", "Bearer " + token).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
