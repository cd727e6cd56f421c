import module java.base;
import module java.net.http;
import module java.sql;
import course.lab.*;
import lesson.filesanddatabases.*;

/** A database with 300 books: H2, or the PostgreSQL that COURSE_DB named when JShell was started. */
Books books = Books.open();

/** So many queries of so many milliseconds, each on a virtual thread, through a pool of this size. */
String ask(int queries, int millis, int size) throws Exception {
    try (var pool = books.pool(size, Duration.ofSeconds(30))) {
        var watch = Stopwatch.start();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> nap = () -> {
                try (var connection = pool.getConnection(); var query = connection.createStatement()) {
                    return query.execute("select nap(" + millis + ")");
                }
            };
            for (var asked : threads.invokeAll(Collections.nCopies(queries, nap))) {
                asked.get();
            }
        }
        return watch.toString();
    }
}

// Try, one line at a time:
//
// ask(100, 20, 1)                      // one connection
// ask(100, 20, 10)                     // ten
// ask(100, 20, 100)                    // a hundred: ten times as quick again, or does opening them cost more?
//
// var pool = books.pool(2, Duration.ofSeconds(1))
// var one = pool.getConnection()
// var two = pool.getConnection()
// pool.getConnection()                 // who waits, how long, and what is the message?
// two.close()
// pool.getConnection()
// books.connections()                  // as the database counts them
// pool.close()
//
// var database = Database.jdbc(books.url())        // what the exercise gives you, on a real database
// var connection = database.connect()
// connection.query("select title from books where id = 7")
// connection.close()
