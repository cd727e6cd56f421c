package lesson.filesanddatabases;

import course.lab.Stopwatch;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Sixty queries of 30 ms, each on a virtual thread of its own, through pools of different sizes. */
final class BoundedPool {

    static void main() throws Exception {
        for (var size : new int[] {5, 10, 20}) {
            try (var books = Books.open(); var pool = books.pool(size, Duration.ofSeconds(30))) {
                Pools.fill(pool, size);
                var watch = Stopwatch.start();
                var last = ask(pool, 60);
                IO.println("%2d connections: %s, the last of 60, is here after %s"
                        .formatted(books.connections(), last, watch));
            }
        }
    }

    // tag::right[]
    private static String ask(DataSource pool, int count) {
        var titles = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 1; n <= count; n++) {
                var id = n;
                titles.add(threads.submit(() -> title(pool, id)));
            }
        }
        return titles.getLast().resultNow();
    }

    private static String title(DataSource pool, int id) throws SQLException {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select title, nap(30) from books where id = ?")) {
            query.setInt(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString("title");
            }
        }
    }
    // end::right[]
}
