// expected: SEQUENTIAL
package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Nothing stalls, and nothing is together. */
public final class BlockedPool {

    public List<String> books(List<URI> authors) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var all = new ArrayList<String>();
            for (var author : authors) {
                for (var address : text(author, client).lines().toList()) {
                    all.add(text(URI.create(address), client));
                }
            }
            return all;
        }
    }

    private static String text(URI page, HttpClient client) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode() + " from " + page);
        }
        return answer.body();
    }
}
