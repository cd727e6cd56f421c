// expected: STUCK
package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** A task that no thread runs never ends. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var slow = new FutureTask<>(() -> ask(client, report));
            var texts = new ArrayList<String>();
            for (var page : pages) {
                texts.add(ask(client, page));
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
