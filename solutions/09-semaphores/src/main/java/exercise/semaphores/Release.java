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

/** Fetches many pages, a few at a time, and goes on when some of them fail. */
public final class Release {

    /**
     * Asks for all pages with at most {@code limit} requests in flight. Connections may break: the page becomes an
     * {@link Outcome.Failed}, and its slot is free for the next one.
     *
     * @param pages the addresses to ask with GET
     * @param limit how many requests may be in flight at one time, 1 at least
     * @return an outcome for each page, at the place its address has in {@code pages}
     */
    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<Outcome>) () -> outcome(client, permits, page)).toList();
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
            return outcomes;
        }
    }

    /** One release for each acquire, on every path. An acquire that is interrupted has no permit: it stands outside. */
    private static Outcome outcome(HttpClient client, Semaphore permits, URI page) throws InterruptedException {
        permits.acquire();
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Failed(page, "status " + answer.statusCode());
        } catch (IOException | IllegalArgumentException failure) {
            return new Outcome.Failed(page, failure.toString());
        } finally {
            permits.release();
        }
    }
}
