package lesson.filesanddatabases;

import java.sql.DriverManager;
import java.sql.SQLException;

// tag::database[]
/** A database that many share: it opens as many connections as it is asked for, and each of them has its cost. */
@FunctionalInterface
public interface Database {

    /** Opens a connection of the caller's own, who closes it. Blocks until it is open. */
    Connection connect() throws SQLException;

    /** Carries one query at a time, and any number of them one after the other. */
    interface Connection extends AutoCloseable {

        /**
         * Asks for one value, and blocks until it is there. A query that fails leaves the connection as good as it was.
         *
         * @throws SQLException when the query fails, or the connection is closed
         */
        String query(String sql) throws SQLException;

        /** Closes the connection. A second time does nothing. */
        @Override
        void close();
    }
    // end::database[]

    /** A real one, by JDBC: {@code jdbc("jdbc:postgresql:...")}. */
    static Database jdbc(String url) {
        return () -> new JdbcConnection(DriverManager.getConnection(url));
    }
    // tag::database[]
}
// end::database[]
