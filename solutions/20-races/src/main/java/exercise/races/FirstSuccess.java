package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Asks every mirror of a page, and takes the first good answer. */
public final class FirstSuccess {

    /**
     * Asks all mirrors before the first answer is there, and answers the body of the first answer with status 200. Cancels the
     * requests that are still in flight.
     *
     * @param mirrors the addresses to ask with GET
     * @return the body of the answer that wins
     * @throws IOException when all mirrors have failed; their failures are suppressed in it
     */
    public String fetch(List<URI> mirrors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            mirrors.forEach(mirror -> asTheyEnd.submit(() -> text(client, mirror)));
            try {
                return firstSuccess(asTheyEnd, mirrors.size());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static String firstSuccess(ExecutorCompletionService<String> asTheyEnd, int runners) throws Exception {
        var allLost = new IOException("none of %d mirrors has the page".formatted(runners));
        for (var left = runners; left > 0; left--) {
            try {
                return asTheyEnd.take().get();
            } catch (ExecutionException failure) {
                allLost.addSuppressed(failure.getCause());
            }
        }
        throw allLost;
    }

    /** Throws for every status but 200. */
    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
