// expected: BATCH_SUNK
package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** The connections come back, the answers do not: the first query that failed takes them all along. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var all = new ArrayList<Connection>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit; i++) {
                all.add(database.connect());
            }
            var idle = new ArrayBlockingQueue<>(limit, false, all);
            var tasks = queries.stream().map(query -> (Callable<Answer>) () -> ask(idle, query)).toList();
            var answers = new ArrayList<Answer>();
            for (var done : threads.invokeAll(tasks)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            all.forEach(Connection::close);
        }
    }

    private static Answer ask(BlockingQueue<Connection> idle, String query) throws SQLException, InterruptedException {
        var connection = idle.take();
        try {
            return new Answer.Found(query, connection.query(query));
        } finally {
            idle.add(connection);
        }
    }
}
