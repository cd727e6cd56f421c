package lesson.filesanddatabases;

import course.lab.Stopwatch;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import reactor.core.publisher.Flux;

/** The same forty queries of 20 ms, by JDBC on virtual threads and by an async driver, through ten connections each. */
final class AsyncDriver {

    private static final int COUNT = 40;
    // tag::sql[]
    private static final String JDBC = "select title, nap(20) from books where id = ?";
    private static final String R2DBC = "select title, nap(20) from books where id = $1";
    // end::sql[]

    static void main() throws Exception {
        try (var books = Books.open(); var pool = books.pool(10, Duration.ofSeconds(30))) {
            Pools.fill(pool, 10);
            var watch = Stopwatch.start();
            report("JDBC, virtual threads", byThreads(pool), watch);
        }
        try (var books = Books.open()) {
            var pool = books.asyncPool(10);
            pool.warmup().block();
            var watch = Stopwatch.start();
            report("R2DBC", byDriver(pool), watch);
            pool.close().block();
        }
    }

    private static void report(String name, List<String> titles, Stopwatch watch) {
        IO.println("%s: %s to %s in order, %s".formatted(name, titles.getFirst(), titles.getLast(), watch));
    }

    // tag::threads[]
    private static List<String> byThreads(DataSource pool) {
        var titles = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 1; n <= COUNT; n++) {
                var id = n;
                titles.add(threads.submit(() -> Titles.find(pool, JDBC, id)));
            }
        }
        return titles.stream().map(Future::resultNow).toList();
    }
    // end::threads[]

    // tag::driver[]
    private static List<String> byDriver(ConnectionPool pool) {
        return Flux.range(1, COUNT)
                .flatMapSequential(id -> Flux.usingWhen(pool.create(),
                        connection -> Flux.from(connection.createStatement(R2DBC).bind("$1", id).execute())
                                .flatMap(result -> result.map(row -> row.get("title", String.class))),
                        Connection::close))
                .collectList()
                .block();
    }
    // end::driver[]
}
