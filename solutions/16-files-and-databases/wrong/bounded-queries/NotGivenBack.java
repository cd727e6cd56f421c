// expected: CONNECTION_LEAK
package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** The connection goes back after an answer; a query that fails keeps it. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var idle = new ArrayBlockingQueue<Connection>(limit);
        for (int i = 0; i < limit; i++) {
            idle.add(database.connect());
        }
        var all = List.copyOf(idle);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = queries.stream().map(query -> (Callable<Answer>) () -> ask(idle, query)).toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } finally {
            all.forEach(Connection::close);
        }
    }

    private static Answer ask(BlockingQueue<Connection> idle, String query) throws InterruptedException {
        var connection = idle.take();
        try {
            var value = connection.query(query);
            idle.add(connection);
            return new Answer.Found(query, value);
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        }
    }
}
