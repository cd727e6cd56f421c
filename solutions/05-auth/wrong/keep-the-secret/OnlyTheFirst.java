// expected: HEADER_LOST
package exercise.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends the token with the first request, and with no other. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = page;
            for (var hop = 0; hop < 20; hop++) {
                var request = HttpRequest.newBuilder(address);
                if (hop == 0) {
                    request.header("Authorization", "Bearer " + token);
                }
                var answer = client.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() / 100 != 3) {
                    return answer.body();
                }
                address = address.resolve(answer.headers().firstValue("Location").orElseThrow());
            }
            throw new IOException("too many redirects");
        }
    }
}
