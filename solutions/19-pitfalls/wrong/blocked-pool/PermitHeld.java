// expected: BLOCKS
package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Threads are no longer scarce, permits are: an author keeps one while its books wait for one. */
public final class BlockedPool {

    private final Semaphore permits = new Semaphore(8);

    public List<String> books(List<URI> authors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var shelves = new ArrayList<Future<List<String>>>();
            for (var author : authors) {
                shelves.add(threads.submit(() -> capped(() -> shelf(author, client, threads))));
            }
            var all = new ArrayList<String>();
            for (var shelf : shelves) {
                all.addAll(shelf.get());
            }
            return all;
        }
    }

    private List<String> shelf(URI author, HttpClient client, ExecutorService threads) throws Exception {
        var books = new ArrayList<Future<String>>();
        for (var address : text(author, client).lines().toList()) {
            books.add(threads.submit(() -> capped(() -> text(URI.create(address), client))));
        }
        var texts = new ArrayList<String>();
        for (var book : books) {
            texts.add(book.get());
        }
        return texts;
    }

    private <T> T capped(Callable<T> work) throws Exception {
        permits.acquire();
        try {
            return work.call();
        } finally {
            permits.release();
        }
    }

    private static String text(URI page, HttpClient client) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode() + " from " + page);
        }
        return answer.body();
    }
}
