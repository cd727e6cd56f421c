// expected: OVER_CAP
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Starts all, and never looks at the limit. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answers = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .toList();
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
