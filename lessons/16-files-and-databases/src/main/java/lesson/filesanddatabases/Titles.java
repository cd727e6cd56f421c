package lesson.filesanddatabases;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The JDBC of the stories that are about something else. */
final class Titles {

    private Titles() {}

    /** The title that a query for one book finds. */
    static String find(DataSource pool, String sql, int id) throws SQLException {
        try (var connection = pool.getConnection(); var query = connection.prepareStatement(sql)) {
            query.setInt(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString("title");
            }
        }
    }

    static void store(Connection connection, int id, String title) throws SQLException {
        try (var update = connection.prepareStatement("update books set title = ? where id = ?")) {
            update.setString(1, title);
            update.setInt(2, id);
            update.executeUpdate();
        }
    }
}
