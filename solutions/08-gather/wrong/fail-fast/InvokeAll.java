// expected: NOT_CANCELLED
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** invokeAll returns when every task is done, failed or not. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<String>) () -> text(client, page)).toList();
            var texts = new ArrayList<String>();
            for (var done : threads.invokeAll(tasks)) {
                texts.add(done.get());
            }
            return texts;
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
