// expected: SEQUENTIAL
package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import lesson.gather.Outcome;

/** Every permit comes back, and one thread never takes a second one. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var outcomes = new ArrayList<Outcome>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                permits.acquire();
                try {
                    var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                    outcomes.add(new Outcome.Page(page, answer.body()));
                } catch (IOException failure) {
                    outcomes.add(new Outcome.Failed(page, failure.toString()));
                } finally {
                    permits.release();
                }
            }
        }
        return outcomes;
    }
}
