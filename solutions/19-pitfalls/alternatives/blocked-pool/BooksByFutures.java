package exercise.pitfalls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** A thread for each author, as many as there are; the books need none. */
public final class BlockedPool {

    public List<String> books(List<URI> authors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newCachedThreadPool()) {
            var all = new ArrayList<String>();
            for (var shelf : threads.invokeAll(authors.stream().map(author -> shelf(author, client)).toList())) {
                all.addAll(shelf.get());
            }
            return all;
        }
    }

    private static Callable<List<String>> shelf(URI author, HttpClient client) {
        return () -> {
            var books = text(author, client).join().lines().map(address -> text(URI.create(address), client)).toList();
            return books.stream().map(CompletableFuture::join).toList();
        };
    }

    private static CompletableFuture<String> text(URI page, HttpClient client) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("status " + answer.statusCode() + " from " + page);
            }
            return answer.body();
        });
    }
}
