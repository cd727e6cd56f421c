// expected: BATCHED
package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** As many queries as there are connections, and then the next so many. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var connections = new ArrayList<Connection>();
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit; i++) {
                connections.add(database.connect());
            }
            for (int begin = 0; begin < queries.size(); begin += limit) {
                var idle = new ConcurrentLinkedQueue<>(connections);
                var batch = queries.subList(begin, Math.min(begin + limit, queries.size())).stream()
                        .map(query -> (Callable<Answer>) () -> answer(idle.remove(), query)).toList();
                for (var done : threads.invokeAll(batch)) {
                    answers.add(done.get());
                }
            }
        } finally {
            connections.forEach(Connection::close);
        }
        return answers;
    }

    private static Answer answer(Connection connection, String query) {
        try {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        }
    }
}
