// expected: SEQUENTIAL
package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** The pages wait for the single thread that the report occupies. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var thread = Executors.newSingleThreadExecutor()) {
            var slow = thread.submit(() -> ask(client, report));
            var texts = new ArrayList<String>();
            for (var page : pages) {
                texts.add(thread.submit(() -> ask(client, page)).get());
            }
            texts.add(slow.get());
            return texts;
        }
    }

    private static String ask(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
