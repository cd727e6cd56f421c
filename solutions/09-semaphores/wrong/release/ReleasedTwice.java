// expected: OVER_CAP
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

/** Releases for the failure, and once more in the end: each failure raises the cap by one. */
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
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return new Outcome.Page(page, answer.body());
        } catch (IOException failure) {
            permits.release();
            return new Outcome.Failed(page, failure.toString());
        } finally {
            permits.release();
        }
    }
}
