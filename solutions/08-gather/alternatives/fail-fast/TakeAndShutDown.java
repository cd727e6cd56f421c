package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes the tasks as they end; after a failure, shutdownNow interrupts the others, and their send lets go. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            var texts = new ArrayList<Future<String>>();
            pages.forEach(page -> texts.add(asTheyEnd.submit(() -> text(client, page))));
            try {
                for (var left = pages.size(); left > 0; left--) {
                    asTheyEnd.take().get();
                }
            } catch (ExecutionException failure) {
                throw (Exception) failure.getCause();
            } finally {
                threads.shutdownNow();
            }
            return texts.stream().map(Future::resultNow).toList();
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
