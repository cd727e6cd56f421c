// expected: BATCHED
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Waits for the oldest request when the window is full: younger ones that are answered leave their places empty. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var window = new ArrayDeque<CompletableFuture<HttpResponse<String>>>();
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                if (window.size() == limit) {
                    texts.add(window.poll().join().body());
                }
                window.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
            }
            while (!window.isEmpty()) {
                texts.add(window.poll().join().body());
            }
        }
        return texts;
    }
}
