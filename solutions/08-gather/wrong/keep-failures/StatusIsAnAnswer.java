// expected: STATUS_IGNORED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.gather.Outcome;

/** Expects an exception for status 503; to the client it is an answer like any other. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var outcomes = pages.stream().map(page -> outcome(client, page)).toList();
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<Outcome> outcome(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .handle((answer, failure) -> failure == null
                        ? new Outcome.Page(page, answer.body())
                        : new Outcome.Failed(page, failure.getMessage()));
    }
}
