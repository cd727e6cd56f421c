package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import lesson.gather.Outcome;

/** As many workers as the limit empty a queue of places. A worker survives the failure of a page: nothing leaks. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) {
        var places = new ConcurrentLinkedQueue<>(IntStream.range(0, pages.size()).boxed().toList());
        var outcomes = new AtomicReferenceArray<Outcome>(pages.size());
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit; i++) {
                threads.execute(() -> {
                    for (var place = places.poll(); place != null; place = places.poll()) {
                        outcomes.set(place, outcome(client, pages.get(place)));
                    }
                });
            }
        }
        return IntStream.range(0, pages.size()).mapToObj(outcomes::get).toList();
    }

    private static Outcome outcome(HttpClient client, URI page) {
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Failed(page, "status " + answer.statusCode());
        } catch (IOException | IllegalArgumentException failure) {
            return new Outcome.Failed(page, failure.toString());
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(page, interrupt.toString());
        }
    }
}
