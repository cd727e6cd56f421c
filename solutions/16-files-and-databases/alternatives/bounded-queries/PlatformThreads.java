package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** A fixed pool of threads, one thread for each connection: who has the thread has a connection, too. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var idle = new ConcurrentLinkedQueue<Connection>();
        var answers = new ArrayList<Future<Answer>>();
        try {
            try (var threads = Executors.newFixedThreadPool(limit)) {
                for (int i = 0; i < limit; i++) {
                    idle.add(database.connect());
                }
                for (var query : queries) {
                    answers.add(threads.submit(() -> ask(idle, query)));
                }
            }
        } finally {
            idle.forEach(Connection::close);
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    /** There are as many connections as threads, so an idle one is always there. */
    private static Answer ask(ConcurrentLinkedQueue<Connection> idle, String query) {
        var connection = idle.remove();
        try {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        } finally {
            idle.add(connection);
        }
    }
}
