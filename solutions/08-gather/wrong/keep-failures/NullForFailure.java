// expected: FAILURE_LOST
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.gather.Outcome;

/** Puts null where something went wrong. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var outcomes = pages.stream().map(page -> outcome(client, page)).toList();
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<Outcome> outcome(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .<Outcome>thenApply(answer -> answer.statusCode() == 200 ? new Outcome.Page(page, answer.body()) : null)
                .exceptionally(_ -> null);
    }
}
