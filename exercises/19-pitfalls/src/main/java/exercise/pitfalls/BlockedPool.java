package exercise.pitfalls;

import course.check.Todo;
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

/** Collects the books of many authors. With seven authors it works; with eight it never comes back. */
public final class BlockedPool {

    /**
     * Asks for the page of each author, and for every book that such a page names.
     *
     * @param authors the addresses of pages to be asked with GET; each line of their text is the address of a book, and
     *                a page without a book is empty
     * @return the texts of all books: those of the first author first, each author's in the order of the lines
     * @throws Exception one whose message, or that of its cause, names the status, when a page or a book is not answered
     *                   with 200
     */
    public List<String> books(List<URI> authors) throws Exception {
        Todo.mend(1, "take this line out, see where the program stalls, and mend it");
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

    /** The books of one author, in the order of the lines. */
    private static List<String> shelf(URI author, HttpClient client, ExecutorService threads) throws Exception {
        var books = new ArrayList<Future<String>>();
        for (var address : text(author, client).lines().toList()) {
            books.add(threads.submit(() -> text(URI.create(address), client)));
        }
        var texts = new ArrayList<String>();
        for (var book : books) {
            texts.add(book.get());
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
