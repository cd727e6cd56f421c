// expected: CLIENT_CHURN
package exercise.fetcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lesson.async.Delayer;
import lesson.fetcher.Limits;
import lesson.fetcher.Outcome;

/** Makes a client for each try, and closes it. */
public final class FetchAll {

    public List<Outcome> fetchAll(List<URI> pages, Limits limits, Delayer delayer) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var run = new Run(new Semaphore(limits.cap()), limits, delayer);
            var tasks = pages.stream().map(page -> (Callable<Outcome>) () -> run.outcome(page)).toList();
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
            return outcomes;
        }
    }

    private record Run(Semaphore places, Limits limits, Delayer delayer) {

        Outcome outcome(URI page) throws InterruptedException {
            var plan = limits.backoff();
            for (var made = 1; ; made++) {
                var outcome = inItsPlace(page);
                if (made == plan.tries() || !outcome.mayPass()) {
                    return outcome;
                }
                delayer.delay(plan.before(made)).join();
            }
        }

        private Outcome inItsPlace(URI page) throws InterruptedException {
            places.acquire();
            try {
                return once(page);
            } finally {
                places.release();
            }
        }

        private Outcome once(URI page) throws InterruptedException {
            try (var client = HttpClient.newHttpClient()) {
                return once(client, page);
            }
        }

        private Outcome once(HttpClient client, URI page) throws InterruptedException {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                var answer = call.get(limits.perTry().toNanos(), TimeUnit.NANOSECONDS);
                return answer.statusCode() == 200
                        ? new Outcome.Page(page, answer.body())
                        : new Outcome.Refused(page, answer.statusCode());
            } catch (ExecutionException failure) {
                return new Outcome.Broken(page, String.valueOf(failure.getCause()));
            } catch (TimeoutException late) {
                return new Outcome.Broken(page, "no whole answer within " + limits.perTry());
            } finally {
                call.cancel(true);
            }
        }
    }
}
