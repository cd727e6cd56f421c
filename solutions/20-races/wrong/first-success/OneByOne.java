// expected: SEQUENTIAL
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asks the next mirror only when the one before it has failed. */
public final class FirstSuccess {

    public String fetch(List<URI> mirrors) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var allLost = new IOException("all mirrors failed");
            for (var mirror : mirrors) {
                try {
                    return text(client, mirror);
                } catch (IOException failure) {
                    allLost.addSuppressed(failure);
                }
            }
            throw allLost;
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
