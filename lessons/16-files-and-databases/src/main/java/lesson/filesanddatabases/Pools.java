package lesson.filesanddatabases;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import javax.sql.DataSource;

/** Sees to it that a story begins with all connections open: HikariCP opens them in the background. */
final class Pools {

    private static final int TRIES = 100;

    private Pools() {}

    static void fill(DataSource pool, int size) throws SQLException {
        var all = new ArrayList<Connection>();
        try {
            for (var i = 0; i < size; i++) {
                all.add(first(pool));
            }
        } finally {
            for (var connection : all) {
                connection.close();
            }
        }
    }

    /** However short the patience of the pool: a connection, once it is open. */
    private static Connection first(DataSource pool) throws SQLException {
        for (var made = 1; ; made++) {
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException late) {
                if (made == TRIES) {
                    throw late;
                }
            }
        }
    }
}
