// expected: CONNECTION_CHURN
package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** Never more than the limit at one time, but a new one for each query. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var permits = new Semaphore(limit);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = queries.stream().map(query -> (Callable<Answer>) () -> {
                permits.acquire();
                try (var connection = database.connect()) {
                    return answer(connection, query);
                } finally {
                    permits.release();
                }
            }).toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
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
