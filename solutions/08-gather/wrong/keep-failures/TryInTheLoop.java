// expected: SEQUENTIAL
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import lesson.gather.Outcome;

/** Every failure is kept, and every page waits for the one before it. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        var outcomes = new ArrayList<Outcome>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                try {
                    var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                    outcomes.add(answer.statusCode() == 200
                            ? new Outcome.Page(page, answer.body())
                            : new Outcome.Failed(page, "status " + answer.statusCode()));
                } catch (IOException failure) {
                    outcomes.add(new Outcome.Failed(page, failure.toString()));
                }
            }
        }
        return outcomes;
    }
}
