// expected: TOO_FEW
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four threads for ten requests: six of them wait for a thread. */
public final class InOrder {

    private static final int THREADS = 4;

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var answers = new ArrayList<Future<String>>();
        try (var client = HttpClient.newHttpClient(); var pool = Executors.newFixedThreadPool(THREADS)) {
            for (var page : pages) {
                var request = HttpRequest.newBuilder(page).build();
                answers.add(pool.submit(() -> client.send(request, BodyHandlers.ofString()).body()));
            }
        }
        return answers.stream().map(Future::resultNow).toList();
    }
}
