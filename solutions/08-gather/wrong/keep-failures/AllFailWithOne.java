// expected: BATCH_SUNK
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lesson.gather.Outcome;

/** Catches the failure of the whole, and calls every page failed for it. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var outcomes = pages.stream().map(page -> outcome(client, page)).toList();
            try {
                CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new)).join();
                return outcomes.stream().map(CompletableFuture::join).toList();
            } catch (CompletionException failure) {
                return pages.stream().<Outcome>map(page -> new Outcome.Failed(page, failure.getMessage())).toList();
            }
        }
    }

    private static CompletableFuture<Outcome> outcome(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(answer -> answer.statusCode() == 200
                        ? new Outcome.Page(page, answer.body())
                        : new Outcome.Failed(page, "status " + answer.statusCode()));
    }
}
