package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Folds all futures into one of a list: {@code thenCombine} adds one text at a time, in the order of the pages. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) {
        try (var client = HttpClient.newHttpClient()) {
            var all = CompletableFuture.completedFuture(List.<String>of());
            for (var page : pages) {
                all = all.thenCombine(text(client, page), InOrder::and);
            }
            return all.join();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }

    private static List<String> and(List<String> texts, String next) {
        return Stream.concat(texts.stream(), Stream.of(next)).toList();
    }
}
