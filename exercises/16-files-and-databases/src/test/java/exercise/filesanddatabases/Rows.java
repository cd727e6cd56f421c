package exercise.filesanddatabases;

import course.check.Bench;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Finds the value for a query; may block. */
@FunctionalInterface
interface Rows {

    String of(String query) throws SQLException;

    /** Each value is the body of a page; where the page has another status than 200, the query fails. */
    static Rows overTheWire(Bench bench, List<String> queries, List<URI> pages) {
        var wire = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        bench.atEnd(wire::shutdownNow);
        return query -> {
            var request = HttpRequest.newBuilder(pages.get(place(queries, query))).build();
            try {
                var answer = wire.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new SQLException("the row can't be read");
                }
                return answer.body();
            } catch (IOException cause) {
                throw new SQLException("the database is gone", cause);
            } catch (InterruptedException cause) {
                throw interrupted(cause);
            }
        };
    }

    /** Values of its own, which it keeps back until {@code answered} is counted down. */
    static Rows held(CountDownLatch answered, List<String> queries, List<String> values) {
        return query -> {
            var place = place(queries, query);
            try {
                answered.await();
            } catch (InterruptedException cause) {
                throw interrupted(cause);
            }
            return values.get(place);
        };
    }

    private static int place(List<String> queries, String query) throws SQLException {
        var place = queries.indexOf(query);
        if (place < 0) {
            throw new SQLException("there is no such table: " + query);
        }
        return place;
    }

    private static SQLException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new SQLException("the query was interrupted", cause);
    }
}
