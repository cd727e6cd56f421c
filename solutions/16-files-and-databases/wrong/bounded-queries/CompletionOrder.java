// expected: ORDER_LOST
package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** Workers add their answers to one queue, in the order in which they come. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var left = new ConcurrentLinkedQueue<>(queries);
        var answers = new ConcurrentLinkedQueue<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit; i++) {
                threads.submit(() -> {
                    try (var connection = database.connect()) {
                        for (var query = left.poll(); query != null; query = left.poll()) {
                            answers.add(answer(connection, query));
                        }
                    }
                    return null;
                });
            }
        }
        return List.copyOf(answers);
    }

    private static Answer answer(Connection connection, String query) {
        try {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        }
    }
}
