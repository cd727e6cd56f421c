// expected: BATCHED
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

/** Takes all permits at once and waits until all are back: batches, only with a semaphore. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < pages.size(); i++) {
                if (i % limit == 0) {
                    permits.acquire(limit);
                }
                answers.add(client.sendAsync(HttpRequest.newBuilder(pages.get(i)).build(), BodyHandlers.ofString())
                        .whenComplete((_, _) -> permits.release()));
            }
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
