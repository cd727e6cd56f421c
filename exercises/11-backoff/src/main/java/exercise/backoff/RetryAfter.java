package exercise.backoff;

import course.check.Todo;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Fetches a page from a server that says when to come back. */
public final class RetryAfter {

    /**
     * Asks for a page, and asks again after status 429 or 503, with three requests at most. Before each retry it waits as long
     * as the header {@code Retry-After} of the answer says (RFC 9110, section 10.2.3), but not longer than {@code longest}:
     *
     * <ul>
     * <li>a number of seconds, such as {@code 120};
     * <li>a date, such as {@code Sun, 06 Nov 1994 08:49:37 GMT}: until then, by {@code clock}, and not at all when it has
     *     passed;
     * <li>one second when the header is missing, or is neither of the two.
     * </ul>
     *
     * @param page    the address to ask with GET
     * @param longest the longest wait before a retry, whatever the server says; not shorter than one second
     * @param clock   tells what time it is
     * @param delayer where every wait comes from; no thread may stand still meanwhile
     * @return completes with the body of the first answer with status 200; after any other status than 429 and 503, and after
     *         the third of those, completes exceptionally with a {@link lesson.backoff.StatusException} for it
     */
    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        throw Todo.task(1, "ask again when the server says, but wait no longer than the limit");
    }
}
