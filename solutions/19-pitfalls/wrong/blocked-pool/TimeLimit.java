// expected: BLOCKS
package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Gives up in the end, and is still stalled until then. */
public final class BlockedPool {


    public List<String> books(List<URI> authors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newFixedThreadPool(8)) {
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
        var books = new ArrayList<Future<String>>();
        for (var address : text(author, client).lines().toList()) {
            books.add(threads.submit(() -> text(URI.create(address), client)));
        }
        var texts = new ArrayList<String>();
        for (var book : books) {
            texts.add(book.get(1, TimeUnit.HOURS));
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
