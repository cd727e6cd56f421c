package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Collects the texts as they come, each with its place, in a list made for several threads, and sorts in the end. */
public final class Cap {

    private record Text(int place, String body) {}

    public List<String> fetchAll(List<URI> pages, int limit) throws InterruptedException {
        var permits = new Semaphore(limit);
        var texts = Collections.synchronizedList(new ArrayList<Text>());
        var all = new ArrayList<CompletableFuture<Void>>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < pages.size(); i++) {
                int place = i;
                var request = HttpRequest.newBuilder(pages.get(i)).build();
                permits.acquire();
                all.add(client.sendAsync(request, BodyHandlers.ofString())
                        .thenAccept(answer -> texts.add(new Text(place, answer.body())))
                        .whenComplete((_, _) -> permits.release()));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
        return texts.stream().sorted(Comparator.comparingInt(Text::place)).map(Text::body).toList();
    }
}
