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

/** Fetches many pages, and says of each what became of it. */
public final class FetchAll {

    /**
     * Asks for all pages and answers an outcome for each of them, whatever happens. Asks again, after a wait, when
     * {@link Outcome#mayPass()} says that this may help.
     *
     * @param pages   the addresses to ask with GET
     * @param limits  how many at a time, how long a try may take, how many tries, and how long to wait between them
     * @param delayer where every wait comes from
     * @return the outcome of the last try of each page, at the place its address has in {@code pages}
     */
    public List<Outcome> fetchAll(List<URI> pages, Limits limits, Delayer delayer) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var run = new Run(client, new Semaphore(limits.cap()), limits, delayer);
            var tasks = pages.stream().map(page -> (Callable<Outcome>) () -> run.outcome(page)).toList();
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
            return outcomes;
        }
    }

    private record Run(HttpClient client, Semaphore places, Limits limits, Delayer delayer) {

        /** Tries as often as the plan says. The wait stands behind the question whether a try is left. */
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

        /** A place for one try: taken before the request, given back before anybody waits. */
        private Outcome inItsPlace(URI page) throws InterruptedException {
            places.acquire();
            try {
                return once(page);
            } finally {
                places.release();
            }
        }

        /** The time limit covers the body as well, and what is late is let go. */
        private Outcome once(URI page) throws InterruptedException {
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
