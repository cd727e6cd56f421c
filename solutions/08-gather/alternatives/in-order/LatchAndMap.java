package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A latch that counts the answers, and a concurrent map that keeps each text under its address. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws InterruptedException {
        var texts = new ConcurrentHashMap<URI, String>();
        var missing = new CountDownLatch(pages.size());
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenAccept(answer -> texts.put(page, answer.body()))
                        .whenComplete((_, _) -> missing.countDown());
            }
            missing.await();
        }
        return pages.stream().map(texts::get).toList();
    }
}
