// expected: OVER_CAP
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Gives the permit back when the request has been started, not when it is over. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                permits.acquire();
                try {
                    answers.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
                } finally {
                    permits.release();
                }
            }
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
