package lesson.filesanddatabases;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;

/** A pool of three, and queries that fail before they give their connection back. */
final class Leak {

    static void main() throws SQLException {
        try (var books = Books.open(); var pool = books.pool(3, Duration.ofMillis(250))) {
            Pools.fill(pool, 3);
            for (var failed = 1; failed <= 3; failed++) {
                givenBack(pool);
            }
            IO.println("given back: " + oneMore(pool));
            for (var failed = 1; failed <= 3; failed++) {
                refused(pool);
            }
            IO.println("leaked: " + oneMore(pool));
        }
    }

    private static void refused(DataSource pool) {
        try {
            // tag::wrong[]
            var connection = pool.getConnection();
            connection.createStatement().executeQuery("select titel from books"); // throws: no such column
            connection.close();
            // end::wrong[]
        } catch (SQLException _) {
            // Written to a log that nobody reads.
        }
    }

    private static void givenBack(DataSource pool) {
        // tag::right[]
        try (var connection = pool.getConnection(); var query = connection.createStatement()) {
            query.executeQuery("select titel from books");
        } catch (SQLException _) {
            // Written to the same log.
        }
        // end::right[]
    }

    private static String oneMore(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection(); var query = connection.createStatement()) {
            var rows = query.executeQuery("select title from books where id = 7");
            rows.next();
            return rows.getString(1);
        } catch (SQLTransientConnectionException failure) {
            return failure.getMessage().replaceAll("(\\d+)ms", "$1 ms");
        }
    }
}
