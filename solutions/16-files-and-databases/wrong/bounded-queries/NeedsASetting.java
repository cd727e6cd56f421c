// expected: CONSTRUCTOR
package exercise.filesanddatabases;

import java.util.List;
import java.util.Objects;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;

/** The address of the database is read from the environment when the object is made. */
public final class BoundedQueries {

    private final String url =
            Objects.requireNonNull(System.getenv("LIBRARY_DATABASE_URL"), "LIBRARY_DATABASE_URL is not set");

    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        throw new UnsupportedOperationException(url);
    }
}
