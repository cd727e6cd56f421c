package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** Asks a database many queries through a few connections: a queue of idle ones is the pool. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var all = new ArrayList<Connection>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit; i++) {
                all.add(database.connect());
            }
            var idle = new ArrayBlockingQueue<>(limit, false, all);
            var tasks = queries.stream().map(query -> (Callable<Answer>) () -> ask(idle, query)).toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } finally {
            all.forEach(Connection::close);
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
