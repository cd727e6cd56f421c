// expected: PERMIT_LEAK
package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import lesson.gather.Outcome;

/** Releases behind the request: an exception jumps over it. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var outcomes = new ArrayList<Future<Outcome>>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                outcomes.add(threads.submit(() -> outcome(client, permits, page)));
            }
        }
        return outcomes.stream().map(Future::resultNow).toList();
    }

    private static Outcome outcome(HttpClient client, Semaphore permits, URI page) throws InterruptedException {
        try {
            permits.acquire();
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            permits.release();
            return new Outcome.Page(page, answer.body());
        } catch (IOException failure) {
            return new Outcome.Failed(page, failure.toString());
        }
    }
}
