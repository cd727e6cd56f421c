package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lesson.gather.Outcome;

/** Fetches many pages together and loses neither a result nor a failure. */
public final class KeepFailures {

    /**
     * Asks for all pages before the first answer is there, and answers what became of each.
     *
     * <p>A page with status 200 is an {@link Outcome.Page}. Any other status, and any exception on the way, is an
     * {@link Outcome.Failed}; its reason names the status, or says what the exception said.
     *
     * @param pages the addresses to ask with GET
     * @return an outcome for each page, at the place its address has in {@code pages}
     */
    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<Outcome>) () -> outcome(client, page)).toList();
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
            return outcomes;
        }
    }

    /** Whatever goes wrong with a page is a value. An interrupt is not: somebody wants all of this to stop. */
    private static Outcome outcome(HttpClient client, URI page) throws InterruptedException {
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Failed(page, "status " + answer.statusCode());
        } catch (IOException | IllegalArgumentException failure) {
            return new Outcome.Failed(page, failure.toString());
        }
    }
}
