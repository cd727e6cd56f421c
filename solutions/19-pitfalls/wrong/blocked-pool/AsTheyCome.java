// expected: ORDER_LOST
package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes the books of an author as they are answered. */
public final class BlockedPool {


    public List<String> books(List<URI> authors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var shelves = new ArrayList<Future<List<String>>>();
            for (var author : authors) {
                shelves.add(threads.submit(() -> shelf(author, client, threads)));
            }
            var all = new ArrayList<String>();
            for (var shelf : shelves) {
                all.addAll(shelf.get());
            }
            return all;
        }
    }

    private static List<String> shelf(URI author, HttpClient client, ExecutorService threads) throws Exception {
        var books = new ExecutorCompletionService<String>(threads);
        var addresses = text(author, client).lines().toList();
        for (var address : addresses) {
            books.submit(() -> text(URI.create(address), client));
        }
        var texts = new ArrayList<String>();
        while (texts.size() < addresses.size()) {
            texts.add(books.take().get());
        }
        return texts;
    }

    private static String text(URI page, HttpClient client) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode() + " from " + page);
        }
        return answer.body();
    }
}
