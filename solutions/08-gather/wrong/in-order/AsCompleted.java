// expected: ORDER_LOST
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Takes each text as it is finished, which is another order than the one asked for. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var finished = new ExecutorCompletionService<String>(threads);
            for (var page : pages) {
                var request = HttpRequest.newBuilder(page).build();
                finished.submit(() -> client.send(request, BodyHandlers.ofString()).body());
            }
            for (int i = 0; i < pages.size(); i++) {
                texts.add(finished.take().get());
            }
        }
        return texts;
    }
}
