package lesson.filesanddatabases;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Twelve pages of 200 ms go into a database, through a pool of three. What is borrowed first makes the difference. */
final class FetchThenStore {

    private interface Step {
        void take(HttpClient client, URI page, DataSource pool, int id) throws Exception;
    }

    static void main() throws Exception {
        twelve("connection first", FetchThenStore::connectionFirst);
        twelve("page first      ", FetchThenStore::pageFirst);
    }

    private static void twelve(String name, Step step) throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient(); var books = Books.open();
                var pool = books.pool(3, Duration.ofSeconds(30))) {
            lab.warmUp(client);
            Pools.fill(pool, 3);
            var stored = new ArrayList<Future<?>>();
            var watch = Stopwatch.start();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var n = 1; n <= 12; n++) {
                    var id = n;
                    stored.add(threads.submit(() -> {
                        step.take(client, lab.uri("/delay/0.2?book=" + id), pool, id);
                        return null;
                    }));
                }
            }
            for (var book : stored) {
                book.get();
            }
            IO.println(name + " " + watch);
        }
    }

    // tag::wrong[]
    private static void connectionFirst(HttpClient client, URI page, DataSource pool, int id) throws Exception {
        try (var connection = pool.getConnection()) {
            var text = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
            Titles.store(connection, id, text.length() + " characters");
        }
    }
    // end::wrong[]

    // tag::right[]
    private static void pageFirst(HttpClient client, URI page, DataSource pool, int id) throws Exception {
        var text = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        try (var connection = pool.getConnection()) {
            Titles.store(connection, id, text.length() + " characters");
        }
    }
    // end::right[]
}
