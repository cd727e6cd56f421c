// expected: BATCH_SUNK
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import lesson.gather.Outcome;

/** A worker ends with the first connection that breaks, and after three of them nobody works any more. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        var next = new AtomicInteger();
        var outcomes = new Outcome[pages.size()];
        var workers = new ArrayList<Future<?>>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit; i++) {
                workers.add(threads.submit(() -> {
                    for (int place = next.getAndIncrement(); place < pages.size(); place = next.getAndIncrement()) {
                        var request = HttpRequest.newBuilder(pages.get(place)).build();
                        var answer = client.send(request, BodyHandlers.ofString());
                        outcomes[place] = new Outcome.Page(pages.get(place), answer.body());
                    }
                    return null;
                }));
            }
            for (var worker : workers) {
                worker.get();
            }
        }
        return Arrays.asList(outcomes);
    }
}
