// expected: PERMIT_LEAK
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

/** thenApply is skipped when a future fails, and the release stands in it. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                permits.acquire();
                outcomes.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .<Outcome>thenApply(answer -> {
                            permits.release();
                            return new Outcome.Page(page, answer.body());
                        })
                        .exceptionally(failure -> new Outcome.Failed(page, failure.getMessage())));
            }
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }
}
