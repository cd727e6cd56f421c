// expected: OVER_CAP
package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** The queries are bounded, the connections are not: each query has its own, opened in advance. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var connections = new ArrayList<Connection>();
        var tasks = new ArrayList<Callable<Answer>>();
        for (var query : queries) {
            var connection = database.connect();
            connections.add(connection);
            tasks.add(() -> {
                permits.acquire();
                try {
                    return answer(connection, query);
                } finally {
                    permits.release();
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } finally {
            connections.forEach(Connection::close);
        }
    }

    private static Answer answer(Connection connection, String query) {
        try {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        }
    }
}
