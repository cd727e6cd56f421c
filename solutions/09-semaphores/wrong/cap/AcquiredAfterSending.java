// expected: OVER_CAP
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** The requests are on their way when the permits are asked for: a future that exists has started. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            var answers = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .toList();
            for (var answer : answers) {
                permits.acquire();
                try {
                    texts.add(answer.join().body());
                } finally {
                    permits.release();
                }
            }
        }
        return texts;
    }
}
