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

/** The caller waits for a permit before each request, and the future of the request gives it back. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws InterruptedException {
        var permits = new Semaphore(limit);
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                var request = HttpRequest.newBuilder(page).build();
                permits.acquire();
                answers.add(client.sendAsync(request, BodyHandlers.ofString())
                        .whenComplete((_, _) -> permits.release()));
            }
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
