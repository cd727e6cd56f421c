// expected: NOT_CANCELLED
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

/** The winner is known, and close waits until the last loser is done. */
public final class FirstSuccess {

    public String fetch(List<URI> mirrors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            mirrors.forEach(mirror -> asTheyEnd.submit(() -> text(client, mirror)));
            var allLost = new IOException("all mirrors failed");
            for (var left = mirrors.size(); left > 0; left--) {
                try {
                    return asTheyEnd.take().get();
                } catch (ExecutionException failure) {
                    allLost.addSuppressed(failure.getCause());
                }
            }
            throw allLost;
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
