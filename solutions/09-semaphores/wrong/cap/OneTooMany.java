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

/** Counts by hand, and lets one more in while the limit is reached. */
public final class Cap {

    private int inFlight;

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                enter(limit);
                answers.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .whenComplete((_, _) -> leave()));
            }
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }

    private synchronized void enter(int limit) throws InterruptedException {
        while (inFlight > limit) {
            wait();
        }
        inFlight++;
    }

    private synchronized void leave() {
        inFlight--;
        notifyAll();
    }
}
