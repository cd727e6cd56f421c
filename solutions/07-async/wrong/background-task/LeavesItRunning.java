// expected: LEFT_RUNNING
package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The client is never closed, so nothing waits for the report when a page fails. */
public final class BackgroundTask {

    private final HttpClient client = HttpClient.newHttpClient();

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        var slow = start(client, report);
        var texts = new ArrayList<String>();
        for (var page : pages) {
            texts.add(ask(client, page));
        }
        texts.add(slow.get());
        return texts;
    }

    private static CompletableFuture<String> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(
                                new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }

    private static String ask(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
