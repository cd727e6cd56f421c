// expected: ORDER_LOST
package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import lesson.gather.Outcome;

/** Keeps pages and failures in two queues: when they are put together, no place is what it was. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var good = new ConcurrentLinkedQueue<Outcome>();
        var bad = new ConcurrentLinkedQueue<Outcome>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                permits.acquire();
                threads.submit(() -> {
                    try {
                        var request = HttpRequest.newBuilder(page).build();
                        good.add(new Outcome.Page(page, client.send(request, BodyHandlers.ofString()).body()));
                    } catch (IOException failure) {
                        bad.add(new Outcome.Failed(page, failure.toString()));
                    } finally {
                        permits.release();
                    }
                    return null;
                });
            }
        }
        var outcomes = new ArrayList<>(good);
        outcomes.addAll(bad);
        return outcomes;
    }
}
