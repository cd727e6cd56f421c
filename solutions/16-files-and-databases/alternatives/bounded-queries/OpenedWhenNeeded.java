package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** A pool as a resource: permits bound it, and it opens a connection only when none is idle. */
public final class BoundedQueries {

    private record Pool(Database database, Semaphore permits, ConcurrentLinkedDeque<Connection> idle)
            implements AutoCloseable {

        Answer ask(String query) throws SQLException, InterruptedException {
            permits.acquire();
            try {
                var free = idle.pollFirst();
                var connection = free == null ? database.connect() : free;
                try {
                    return new Answer.Found(query, connection.query(query));
                } catch (SQLException failure) {
                    return new Answer.Failed(query, failure.getMessage());
                } finally {
                    idle.addFirst(connection);
                }
            } finally {
                permits.release();
            }
        }

        @Override
        public void close() {
            idle.forEach(Connection::close);
        }
    }

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var answers = new ArrayList<Future<Answer>>();
        try (var pool = new Pool(database, new Semaphore(limit, true), new ConcurrentLinkedDeque<>());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var query : queries) {
                answers.add(threads.submit(() -> pool.ask(query)));
            }
        }
        return answers.stream().map(Future::resultNow).toList();
    }
}
