// expected: OVER_CAP
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

/** Two stages of one chain release the same permit when the request fails. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                permits.acquire();
                outcomes.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .<Outcome>thenApply(answer -> new Outcome.Page(page, answer.body()))
                        .exceptionally(failure -> {
                            permits.release();
                            return new Outcome.Failed(page, failure.getMessage());
                        })
                        .whenComplete((_, _) -> permits.release()));
            }
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }
}
