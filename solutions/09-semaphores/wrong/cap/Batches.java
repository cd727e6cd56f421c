// expected: BATCHED
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Starts so many, waits for all of them, starts the next ones. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            for (int from = 0; from < pages.size(); from += limit) {
                var batch = pages.subList(from, Math.min(from + limit, pages.size()));
                var answers = batch.stream()
                        .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                        .toList();
                answers.forEach(answer -> texts.add(answer.join().body()));
            }
        }
        return texts;
    }
}
