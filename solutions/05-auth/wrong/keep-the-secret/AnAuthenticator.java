// expected: HEADER_LOST
package exercise.auth;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Leaves the token to an authenticator, which nobody asks. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        var bearer = new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("bearer", token.toCharArray());
            }
        };
        try (var client = HttpClient.newBuilder().authenticator(bearer).followRedirects(Redirect.NORMAL).build()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        }
    }
}
