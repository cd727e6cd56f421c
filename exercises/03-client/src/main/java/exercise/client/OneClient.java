package exercise.client;

import course.check.Todo;
import java.net.URI;
import java.util.Map;

/**
 * A client for one service: it knows the address of the service and the headers that each request carries. Make one, use
 * it for many calls, close it.
 */
public final class OneClient implements AutoCloseable {

    /**
     * @param base    what every address begins with, its path included; may end with a slash or not, and has no query
     * @param headers names and values that every request carries; may be empty
     */
    public OneClient(URI base, Map<String, String> headers) {
        // Keep here what get needs.
    }

    /**
     * Sends a GET over a connection that is kept between calls, and answers the text of the body.
     *
     * @param path put behind the base with exactly one slash between, whether or not it begins with one; escaped
     *             already, and it may have a query
     */
    public String get(String path) throws Exception {
        throw Todo.task(1, "ask for the path below the base, with the headers, over a client that all calls share");
    }

    /** Closes what the calls used: afterwards none of its connections is open. */
    @Override
    public void close() {
        throw Todo.task(2, "close the client");
    }
}
