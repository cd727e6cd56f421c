package lesson.filesanddatabases;

import java.sql.SQLException;

/** A connection of JDBC, reduced to what one exercise needs. */
record JdbcConnection(java.sql.Connection connection) implements Database.Connection {

    @Override
    public String query(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("nothing was found: " + sql);
            }
            return rows.getString(1);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException _) {
            // It is of no use any more, closed or not.
        }
    }
}
