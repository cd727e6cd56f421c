package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** Futures, and a queue of places: a connection whose query failed is closed, and its place stays. */
public final class BoundedQueries {

    /** Where a connection is, or will be. Only the thread that took it out of the queue looks inside. */
    private static final class Place {
        private Connection connection;

        Answer ask(Database database, String query) throws SQLException {
            if (connection == null) {
                connection = database.connect();
            }
            try {
                return new Answer.Found(query, connection.query(query));
            } catch (SQLException failure) {
                close();
                return new Answer.Failed(query, failure.getMessage());
            }
        }

        void close() {
            if (connection != null) {
                connection.close();
                connection = null;
            }
        }
    }

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var places = new LinkedBlockingQueue<>(Stream.generate(Place::new).limit(limit).toList());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = queries.stream()
                    .map(query -> CompletableFuture.supplyAsync(() -> ask(database, places, query), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            places.forEach(Place::close);
        }
    }

    private static Answer ask(Database database, LinkedBlockingQueue<Place> places, String query) {
        try {
            var place = places.take();
            try {
                return place.ask(database, query);
            } finally {
                places.add(place);
            }
        } catch (SQLException | InterruptedException failure) {
            throw new CompletionException(failure);
        }
    }
}
