// expected: SEQUENTIAL
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fears for the shared client, which needs no protection, and locks the requests one behind the other. */
public final class InOrder {

    private final HttpClient client = HttpClient.newHttpClient();

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var answers = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                answers.add(threads.submit(() -> fetch(page)));
            }
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    private synchronized String fetch(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
