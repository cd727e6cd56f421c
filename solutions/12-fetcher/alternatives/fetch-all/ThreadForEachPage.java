package exercise.fetcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lesson.async.Delayer;
import lesson.fetcher.Limits;
import lesson.fetcher.Outcome;

/** Platform threads, one for each page, and a fair semaphore as a resource. Right, and dear for a thousand pages. */
public final class FetchAll {

    private record Place(Semaphore places) implements AutoCloseable {

        static Place in(Semaphore places) {
            places.acquireUninterruptibly();
            return new Place(places);
        }

        @Override
        public void close() {
            places.release();
        }
    }

    public List<Outcome> fetchAll(List<URI> pages, Limits limits, Delayer delayer) {
        var places = new Semaphore(limits.cap(), true);
        var client = HttpClient.newHttpClient();
        var threads = Executors.newCachedThreadPool();
        try {
            var all = pages.stream()
                    .map(page -> CompletableFuture.supplyAsync(() -> outcome(client, places, page, limits, delayer, 1), threads))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
            client.shutdownNow();
        }
    }

    private static Outcome outcome(HttpClient client, Semaphore places, URI page, Limits limits, Delayer delayer, int made) {
        Outcome outcome;
        try (var _ = Place.in(places)) {
            outcome = once(client, page, limits);
        }
        if (!outcome.mayPass() || made >= limits.backoff().tries()) {
            return outcome;
        }
        delayer.delay(limits.backoff().before(made)).join();
        return outcome(client, places, page, limits, delayer, made + 1);
    }

    private static Outcome once(HttpClient client, URI page, Limits limits) {
        var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        try {
            var answer = call.get(limits.perTry().toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Refused(page, answer.statusCode());
        } catch (ExecutionException failure) {
            return new Outcome.Broken(page, failure.getCause().toString());
        } catch (TimeoutException late) {
            call.cancel(true);
            return new Outcome.Broken(page, "too late");
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return new Outcome.Broken(page, "interrupted");
        }
    }
}
