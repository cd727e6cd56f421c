package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** No thread waits at all: what comes next is a stage behind what it needs. */
public final class BlockedPool {

    public List<String> books(List<URI> authors) {
        try (var client = HttpClient.newHttpClient()) {
            var shelves = authors.stream().map(author -> shelf(author, client)).toList();
            return shelves.stream().flatMap(shelf -> shelf.join().stream()).toList();
        }
    }

    private static CompletableFuture<List<String>> shelf(URI author, HttpClient client) {
        return text(author, client).thenCompose(page -> {
            var books = page.lines().map(address -> text(URI.create(address), client)).toList();
            return CompletableFuture.allOf(books.toArray(CompletableFuture[]::new))
                    .thenApply(_ -> books.stream().map(CompletableFuture::join).toList());
        });
    }

    private static CompletableFuture<String> text(URI page, HttpClient client) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != 200) {
                throw new CompletionException(new IOException("status " + answer.statusCode() + " from " + page));
            }
            return answer.body();
        });
    }
}
