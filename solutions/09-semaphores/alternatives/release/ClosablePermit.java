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

/** A permit as a resource: try-with-resources gives it back, and nobody has to remember the finally. */
public final class Release {

    private record Permit(Semaphore permits) implements AutoCloseable {

        static Permit of(Semaphore permits) throws InterruptedException {
            permits.acquire();
            return new Permit(permits);
        }

        @Override
        public void close() {
            permits.release();
        }
    }

    public List<Outcome> fetchAll(List<URI> pages, int limit) {
        var permits = new Semaphore(limit, true);
        var outcomes = new ArrayList<Future<Outcome>>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                outcomes.add(threads.submit(() -> outcome(client, permits, page)));
            }
        }
        return outcomes.stream().map(Future::resultNow).toList();
    }

    private static Outcome outcome(HttpClient client, Semaphore permits, URI page) throws InterruptedException {
        try (var _ = Permit.of(permits)) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Failed(page, "status " + answer.statusCode());
        } catch (IOException | IllegalArgumentException failure) {
            return new Outcome.Failed(page, failure.toString());
        }
    }
}
