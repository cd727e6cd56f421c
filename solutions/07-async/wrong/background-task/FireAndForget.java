// expected: FAILURE_LOST
package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A thread puts the report into a list; when it fails, nobody puts anything anywhere. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var box = new CopyOnWriteArrayList<String>();
            var slow = Thread.ofVirtual().start(() -> {
                try {
                    box.add(ask(client, report));
                } catch (IOException | InterruptedException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            var texts = new ArrayList<String>();
            for (var page : pages) {
                texts.add(ask(client, page));
            }
            slow.join();
            texts.addAll(box);
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
