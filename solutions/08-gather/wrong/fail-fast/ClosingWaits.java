// expected: NOT_CANCELLED
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sees the failure at once, and the executor waits for the other tasks before it closes. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            var texts = new ArrayList<Future<String>>();
            pages.forEach(page -> texts.add(asTheyEnd.submit(() -> text(client, page))));
            for (var left = pages.size(); left > 0; left--) {
                asTheyEnd.take().get();
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
