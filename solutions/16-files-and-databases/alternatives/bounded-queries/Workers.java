package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** As many workers as the limit, each with a connection of its own, empty a queue of places. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var places = new ConcurrentLinkedQueue<>(IntStream.range(0, queries.size()).boxed().toList());
        var answers = new AtomicReferenceArray<Answer>(queries.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = IntStream.range(0, limit).<Future<?>>mapToObj(_ -> threads.submit(() -> {
                try (var connection = database.connect()) {
                    for (var place = places.poll(); place != null; place = places.poll()) {
                        answers.set(place, answer(connection, queries.get(place)));
                    }
                }
                return null;
            })).toList();
            for (var worker : workers) {
                worker.get();
            }
        }
        return IntStream.range(0, queries.size()).mapToObj(answers::get).toList();
    }

    private static Answer answer(Connection connection, String query) {
        try {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        }
    }
}
