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

/** First all authors, then all books: only the caller waits, never a thread of the pool. */
public final class BlockedPool {

    public List<String> books(List<URI> authors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newFixedThreadPool(8)) {
            var books = new ArrayList<URI>();
            for (var page : texts(authors, client, threads)) {
                page.lines().map(URI::create).forEach(books::add);
            }
            return texts(books, client, threads);
        }
    }

    private static List<String> texts(List<URI> pages, HttpClient client, ExecutorService threads) throws Exception {
        var started = new ArrayList<Future<String>>();
        for (var page : pages) {
            started.add(threads.submit(() -> text(page, client)));
        }
        var texts = new ArrayList<String>();
        for (var each : started) {
            texts.add(each.get());
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
