// expected: SEQUENTIAL
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Asks for one page after the other, and stops at the first failure. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<String>();
            for (var page : pages) {
                texts.add(text(client, page));
            }
            return texts;
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }
}
