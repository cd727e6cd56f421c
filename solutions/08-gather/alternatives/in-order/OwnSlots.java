package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Callbacks that write, each into a slot of its own: nobody shares one, and the slots are in order. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) {
        var texts = new AtomicReferenceArray<String>(pages.size());
        try (var client = HttpClient.newHttpClient()) {
            var done = IntStream.range(0, pages.size())
                    .mapToObj(place -> client
                            .sendAsync(HttpRequest.newBuilder(pages.get(place)).build(), BodyHandlers.ofString())
                            .thenAccept(answer -> texts.set(place, answer.body())))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(done).join();
        }
        return IntStream.range(0, pages.size()).mapToObj(texts::get).toList();
    }
}
