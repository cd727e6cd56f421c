// expected: SEQUENTIAL
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Gives every request a thread, and waits for it at once. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                var request = HttpRequest.newBuilder(page).build();
                var answer = threads.submit(() -> client.send(request, BodyHandlers.ofString()));
                texts.add(answer.get().body());
            }
        }
        return texts;
    }
}
