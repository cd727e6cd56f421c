// expected: REDIRECT_IGNORED
package exercise.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Keeps the secret by not going anywhere else. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = page;
            for (var hop = 0; hop < 20; hop++) {
                var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
                var answer = client.send(request, BodyHandlers.ofString());
                var next = address.resolve(answer.headers().firstValue("Location").orElse(""));
                if (answer.statusCode() / 100 != 3 || !next.getAuthority().equals(page.getAuthority())) {
                    return answer.body();
                }
                address = next;
            }
            throw new IOException("too many redirects");
        }
    }
}
