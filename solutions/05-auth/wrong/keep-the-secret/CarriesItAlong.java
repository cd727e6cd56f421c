// expected: SECRET_LEAKED
package exercise.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Follows by hand, with the token in each request. */
public final class KeepTheSecret {

    public String fetch(URI page, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return follow(client, page, token, 0);
        }
    }

    private static String follow(HttpClient client, URI address, String token, int hops) throws Exception {
        if (hops > 10) {
            throw new IOException("too many redirects");
        }
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
        var answer = client.send(request, BodyHandlers.ofString());
        var location = answer.headers().firstValue("Location");
        return location.isPresent() ? follow(client, address.resolve(location.get()), token, hops + 1) : answer.body();
    }
}
