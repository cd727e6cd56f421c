package exercise.timeouts;

import course.check.Todo;
import java.net.URI;
import java.time.Duration;

/** Fetches pages with a usual time limit, which a single request may override. */
public final class PerRequest {

    /** @param usual the time limit of every request that has none of its own */
    public PerRequest(Duration usual) {
        throw Todo.task(1, "keep the usual time limit for the requests to come");
    }

    /**
     * Asks for a page and answers its text, within the usual time limit.
     *
     * @param page the address to ask with GET
     * @throws java.net.http.HttpTimeoutException when the answer does not begin in time; a
     *         {@link java.util.concurrent.TimeoutException} is as good
     */
    public String get(URI page) throws Exception {
        throw Todo.task(2, "answer the text of the page, within the usual time limit");
    }

    /**
     * Asks for a page and answers its text, within a time limit of its own. The usual one does not count for this request, and
     * the limit of this request does not count for any other.
     *
     * @param page the address to ask with GET
     * @param own  the time limit of this request, shorter or longer than the usual one
     * @throws java.net.http.HttpTimeoutException when the answer does not begin in time; a
     *         {@link java.util.concurrent.TimeoutException} is as good
     */
    public String get(URI page, Duration own) throws Exception {
        throw Todo.task(3, "answer the text of the page, within a time limit of its own");
    }
}
