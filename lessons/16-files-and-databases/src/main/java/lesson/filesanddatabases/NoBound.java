package lesson.filesanddatabases;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sixty virtual threads, and a connection for each. */
final class NoBound {

    private static final int QUERIES = 60;

    static void main() throws Exception {
        try (var books = Books.open(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new CountDownLatch(QUERIES);
            var counted = new CountDownLatch(1);
            // tag::wrong[]
            for (var id = 1; id <= QUERIES; id++) {
                var query = "select title from books where id = " + id;
                threads.submit(() -> {
                    try (var connection = books.connect(); var statement = connection.createStatement()) {
                        statement.executeQuery(query);
                        asked.countDown();
                        counted.await();
                        return null;
                    }
                });
            }
            // end::wrong[]
            asked.await(30, TimeUnit.SECONDS);
            IO.println("%d queries, and the database counts %d connections".formatted(QUERIES, books.connections()));
            counted.countDown();
        }
    }
}
