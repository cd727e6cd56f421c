// expected: OVER_CAP
package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Makes a new semaphore for each request: nobody ever meets anybody there. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var answers = new ArrayList<Future<String>>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                answers.add(threads.submit(() -> fetch(client, page, limit)));
            }
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    private static String fetch(HttpClient client, URI page, int limit) throws IOException, InterruptedException {
        var permits = new Semaphore(limit);
        permits.acquire();
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        } finally {
            permits.release();
        }
    }
}
