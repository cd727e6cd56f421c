// expected: BATCHED
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.gather.Outcome;

/** No permit, no leak: but the next three wait for the slowest of these. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var outcomes = new ArrayList<Outcome>();
        try (var client = HttpClient.newHttpClient()) {
            for (int from = 0; from < pages.size(); from += limit) {
                var batch = pages.subList(from, Math.min(from + limit, pages.size()));
                var answers = batch.stream().map(page -> outcome(client, page)).toList();
                outcomes.addAll(answers.stream().map(CompletableFuture::join).toList());
            }
        }
        return outcomes;
    }

    private static CompletableFuture<Outcome> outcome(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .handle((answer, failure) -> failure == null
                        ? new Outcome.Page(page, answer.body())
                        : new Outcome.Failed(page, failure.getMessage()));
    }
}
