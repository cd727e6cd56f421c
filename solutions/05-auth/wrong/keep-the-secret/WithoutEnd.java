// expected: REDIRECT_LOOP
package exercise.auth;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Follows for as long as there is something to follow. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = page;
            while (true) {
                var request = HttpRequest.newBuilder(address);
                if (address.getAuthority().equals(page.getAuthority())) {
                    request.header("Authorization", "Bearer " + token);
                }
                var answer = client.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() / 100 != 3) {
                    return answer.body();
                }
                address = address.resolve(answer.headers().firstValue("Location").orElseThrow());
            }
        }
    }
}
