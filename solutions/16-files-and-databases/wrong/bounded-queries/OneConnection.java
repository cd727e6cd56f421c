// expected: SEQUENTIAL
package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;
import lesson.filesanddatabases.Database.Connection;

/** One connection and a loop: no pool at all. */
public final class BoundedQueries {

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        var answers = new ArrayList<Answer>();
        try (var connection = database.connect()) {
            for (var query : queries) {
                answers.add(answer(connection, query));
            }
        }
        return answers;
    }

    private static Answer answer(Connection connection, String query) {
        try {
            return new Answer.Found(query, connection.query(query));
        } catch (SQLException failure) {
            return new Answer.Failed(query, failure.getMessage());
        }
    }
}
