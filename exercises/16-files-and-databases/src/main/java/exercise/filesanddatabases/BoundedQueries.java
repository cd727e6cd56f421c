package exercise.filesanddatabases;

import course.check.Todo;
import java.util.List;
import lesson.filesanddatabases.Answer;
import lesson.filesanddatabases.Database;

/** Asks a database many queries through a few connections. */
public final class BoundedQueries {

    /**
     * Asks all queries through at most {@code limit} connections, which are used again and again. Queries may fail:
     * each becomes an {@link Answer.Failed}, and its connection goes on to the next query. Connecting does not fail.
     *
     * @param database opens connections; has all of them back, closed, when this method comes back
     * @param queries  what to ask, each once
     * @param limit    how many connections may be open at one time, 1 at least
     * @return an answer to each query, at the place the query has in {@code queries}
     */
    public List<Answer> askAll(Database database, List<String> queries, int limit) throws Exception {
        throw Todo.task(1, "ask all queries through limit connections, and answer what became of each");
    }
}
