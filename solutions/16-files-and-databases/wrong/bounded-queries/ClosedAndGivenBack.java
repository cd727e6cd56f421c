// expected: CONNECTION_CLOSED
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

/** Closed by try-with-resources, as the lesson does with a pool of HikariCP, and then given back to a queue. */
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
        var borrowed = idle.take();
        try (var connection = borrowed) {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        } finally {
            idle.add(borrowed);
        }
    }
}
