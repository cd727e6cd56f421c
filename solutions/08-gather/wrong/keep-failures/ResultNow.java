// expected: BATCH_SUNK
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lesson.gather.Outcome;

/** invokeAll does not throw when a task fails, but asking the failed future for its result does. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<Outcome>) () -> outcome(client, page)).toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    private static Outcome outcome(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        return answer.statusCode() == 200
                ? new Outcome.Page(page, answer.body())
                : new Outcome.Failed(page, "status " + answer.statusCode());
    }
}
