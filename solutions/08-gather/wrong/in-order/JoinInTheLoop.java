// expected: SEQUENTIAL
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Waits for each answer in the loop that starts the requests. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                var answer = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                texts.add(answer.join().body());
            }
        }
        return texts;
    }
}
