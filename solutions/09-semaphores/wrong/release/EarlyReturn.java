// expected: PERMIT_LEAK
package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import lesson.gather.Outcome;

/** The release stands at the end of the method, and the catch leaves earlier. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var outcomes = new ArrayList<Outcome>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<Outcome>) () -> outcome(client, permits, page)).toList();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    private static Outcome outcome(HttpClient client, Semaphore permits, URI page) throws InterruptedException {
        permits.acquire();
        Outcome outcome;
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            outcome = new Outcome.Page(page, answer.body());
        } catch (IOException failure) {
            return new Outcome.Failed(page, failure.toString());
        }
        permits.release();
        return outcome;
    }
}
