// expected: STATUS_IGNORED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes the page of an error for a page; only exceptions would end the batch. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            var texts = new ArrayList<Future<String>>();
            pages.forEach(page -> texts.add(asTheyEnd.submit(() ->
                    client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body())));
            try {
                for (var left = pages.size(); left > 0; left--) {
                    asTheyEnd.take().get();
                }
            } finally {
                threads.shutdownNow();
            }
            return texts.stream().map(Future::resultNow).toList();
        }
    }
}
