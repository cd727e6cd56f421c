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

/** A good pool while it lasts: nobody closes its connections in the end. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var idle = new ArrayBlockingQueue<Connection>(limit);
        for (int i = 0; i < limit; i++) {
            idle.add(database.connect());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = queries.stream().map(query -> (Callable<Answer>) () -> ask(idle, query)).toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    private static Answer ask(BlockingQueue<Connection> idle, String query) throws InterruptedException {
        var connection = idle.take();
        try {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        } finally {
            idle.add(connection);
        }
    }
}
