// expected: SEQUENTIAL
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;

/** Two tasks are submitted, and there is a single thread to do them. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newSingleThreadExecutor()) {
            var one = threads.submit(() -> text(client, first));
            var other = threads.submit(() -> text(client, second));
            return List.of(one.get(), other.get());
        }
    }

    private static String text(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
