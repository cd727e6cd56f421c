// expected: FAILURE_LOST
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import lesson.gather.Outcome;

/** Keeps the permits, and answers null for a page that did not come. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                permits.acquire();
                outcomes.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .whenComplete((_, _) -> permits.release())
                        .<Outcome>thenApply(answer -> new Outcome.Page(page, answer.body()))
                        .exceptionally(_ -> null));
            }
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }
}
