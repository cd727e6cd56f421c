// expected: ORDER_LOST
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.gather.Outcome;

/** Sorts the good from the bad: nothing is lost but the places. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        var outcomes = new ArrayList<Outcome>();
        var failures = new ArrayList<Outcome>();
        try (var client = HttpClient.newHttpClient()) {
            for (var outcome : pages.stream().map(page -> outcome(client, page)).toList()) {
                switch (outcome.join()) {
                    case Outcome.Page page -> outcomes.add(page);
                    case Outcome.Failed failed -> failures.add(failed);
                }
            }
        }
        outcomes.addAll(failures);
        return outcomes;
    }

    private static CompletableFuture<Outcome> outcome(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    if (failure != null) {
                        return new Outcome.Failed(page, failure.toString());
                    }
                    return answer.statusCode() == 200
                            ? new Outcome.Page(page, answer.body())
                            : new Outcome.Failed(page, "status " + answer.statusCode());
                });
    }
}
