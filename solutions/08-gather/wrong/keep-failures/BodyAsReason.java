// expected: FAILURE_LOST
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lesson.gather.Outcome;

/** Takes the body of the error answer for the reason; many servers send none. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        var outcomes = new ArrayList<Outcome>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<Outcome>) () -> outcome(client, page)).toList();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    private static Outcome outcome(HttpClient client, URI page) throws InterruptedException {
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Failed(page, answer.body());
        } catch (IOException failure) {
            return new Outcome.Failed(page, failure.getMessage());
        }
    }
}
