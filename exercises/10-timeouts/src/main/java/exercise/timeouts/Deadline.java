package exercise.timeouts;

import course.check.Todo;
import java.net.URI;
import java.time.Duration;

/** Fetches a page within a deadline that covers everything. */
public final class Deadline {

    /**
     * Asks for a page and answers its text, unless the whole exchange takes longer than the deadline.
     *
     * @param page     the address to ask with GET
     * @param deadline the time for everything together: connecting, the headers, and the body to its last byte
     * @throws java.util.concurrent.TimeoutException when it took longer; {@link java.net.http.HttpTimeoutException} is as good.
     *         Any other failure is thrown as what it is
     */
    public String fetch(URI page, Duration deadline) throws Exception {
        throw Todo.task(1, "answer the text of the page, or throw a TimeoutException when it is not all there in time");
    }
}
