// expected: BATCH_SUNK
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

/** The permits survive the failures, the outcomes do not: nobody catches what send throws. */
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

    private static Outcome outcome(HttpClient client, Semaphore permits, URI page)
            throws IOException, InterruptedException {
        permits.acquire();
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return new Outcome.Page(page, answer.body());
        } finally {
            permits.release();
        }
    }
}
