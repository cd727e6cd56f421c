package exercise.fetcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import lesson.async.Delayer;
import lesson.fetcher.Limits;
import lesson.fetcher.Outcome;

/** As many workers as the cap empty a queue of tries. A page that is to be tried again comes back into it after its wait. */
public final class FetchAll {

    private record Try(int place, int number) {}

    public List<Outcome> fetchAll(List<URI> pages, Limits limits, Delayer delayer) throws InterruptedException {
        var queue = new LinkedBlockingQueue<Try>();
        IntStream.range(0, pages.size()).forEach(place -> queue.add(new Try(place, 1)));
        var outcomes = new AtomicReferenceArray<Outcome>(pages.size());
        var left = new CountDownLatch(pages.size());
        try (var client = HttpClient.newHttpClient(); var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < limits.cap(); n++) {
                workers.submit(() -> {
                    for (var next = queue.take(); ; next = queue.take()) {
                        var outcome = once(client, pages.get(next.place()), limits);
                        if (next.number() == limits.backoff().tries() || !outcome.mayPass()) {
                            outcomes.set(next.place(), outcome);
                            left.countDown();
                        } else {
                            later(next, queue, limits, delayer);
                        }
                    }
                });
            }
            left.await();
            workers.shutdownNow();
        }
        return IntStream.range(0, pages.size()).mapToObj(outcomes::get).toList();
    }

    private static void later(Try failed, BlockingQueue<Try> queue, Limits limits, Delayer delayer) {
        delayer.delay(limits.backoff().before(failed.number()))
                .thenRun(() -> queue.add(new Try(failed.place(), failed.number() + 1)));
    }

    private static Outcome once(HttpClient client, URI page, Limits limits) throws InterruptedException {
        var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        try {
            var answer = call.get(limits.perTry().toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Refused(page, answer.statusCode());
        } catch (ExecutionException | TimeoutException failure) {
            return new Outcome.Broken(page, failure.toString());
        } finally {
            call.cancel(true);
        }
    }
}
