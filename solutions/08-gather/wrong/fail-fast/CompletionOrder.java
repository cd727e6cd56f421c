// expected: ORDER_LOST
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

/** Collects the texts in the order in which the tasks end. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            pages.forEach(page -> asTheyEnd.submit(() -> text(client, page)));
            try {
                var texts = new ArrayList<String>();
                while (texts.size() < pages.size()) {
                    texts.add(asTheyEnd.take().get());
                }
                return texts;
            } finally {
                threads.shutdownNow();
            }
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
