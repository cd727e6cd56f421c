package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** As many chains of futures as the limit: each answer starts the next request of its lane, and no thread waits. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) {
        try (var client = HttpClient.newHttpClient()) {
            var run = new Run(client, pages, new AtomicInteger(), new AtomicReferenceArray<>(pages.size()));
            var lanes = IntStream.range(0, limit).mapToObj(_ -> run.lane()).toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(lanes).join();
            return IntStream.range(0, pages.size()).mapToObj(run.texts()::get).toList();
        }
    }

    private record Run(HttpClient client, List<URI> pages, AtomicInteger next, AtomicReferenceArray<String> texts) {

        CompletableFuture<Void> lane() {
            int place = next.getAndIncrement();
            if (place >= pages.size()) {
                return CompletableFuture.completedFuture(null);
            }
            return client.sendAsync(HttpRequest.newBuilder(pages.get(place)).build(), BodyHandlers.ofString())
                    .thenAccept(answer -> texts.set(place, answer.body()))
                    .thenCompose(_ -> lane());
        }
    }
}
