package exercise.requests;

import course.check.Todo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import lesson.requests.Parameter;

/** Asks with parameters and headers. */
public final class Query {

    /**
     * Sends one GET with these parameters and headers, and answers the text of the body.
     *
     * @param address    where to ask; it may have a query already, which is escaped and stays as it is
     * @param parameters added to the query, in this order; not escaped yet, any character may occur; may be empty
     * @param headers    names and values of the request's headers; may be empty
     */
    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        throw Todo.task(1, "send a GET with escaped parameters and with the headers, and answer the text");
    }
}
