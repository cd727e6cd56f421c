// expected: TOO_FEW
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

/** The cap is a constant; the parameter is never read. */
public final class Cap {

    private static final Semaphore PERMITS = new Semaphore(4);

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                PERMITS.acquire();
                answers.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .whenComplete((_, _) -> PERMITS.release()));
            }
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
