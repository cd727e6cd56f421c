// expected: ERROR_HIDDEN
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

/** Throws an exception of its own that says nothing about the failure. */
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
                threads.shutdownNow();
                throw new IllegalStateException("one of the pages failed");
            }
            return texts.stream().map(Future::resultNow).toList();
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }
}
