// expected: ORDER_LOST
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import lesson.gather.Outcome;

/** Collects the outcomes in the order in which they come about. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        var outcomes = new ConcurrentLinkedQueue<Outcome>();
        try (var client = HttpClient.newHttpClient()) {
            var all = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .handle((answer, failure) -> outcomes.add(outcome(page, answer, failure))))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
        return List.copyOf(outcomes);
    }

    private static Outcome outcome(URI page, HttpResponse<String> answer, Throwable failure) {
        if (failure != null) {
            return new Outcome.Failed(page, failure.toString());
        }
        return answer.statusCode() == 200
                ? new Outcome.Page(page, answer.body())
                : new Outcome.Failed(page, "status " + answer.statusCode());
    }
}
