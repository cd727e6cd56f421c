// expected: RACE
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import lesson.gather.Outcome;

/** Every thread adds its outcome to one ArrayList. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        var outcomes = new ArrayList<Outcome>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                threads.submit(() -> outcomes.add(outcome(client, page)));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(HttpClient client, URI page) throws InterruptedException {
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Failed(page, "status " + answer.statusCode());
        } catch (IOException failure) {
            return new Outcome.Failed(page, failure.toString());
        }
    }
}
