package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import lesson.gather.Outcome;

/** A plain virtual thread for each page, which writes into the page's own slot; no executor, no future. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws InterruptedException {
        var outcomes = new AtomicReferenceArray<Outcome>(pages.size());
        var threads = new ArrayList<Thread>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < pages.size(); i++) {
                int place = i;
                threads.add(Thread.startVirtualThread(() -> outcomes.set(place, outcome(client, pages.get(place)))));
            }
            for (var thread : threads) {
                thread.join();
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
