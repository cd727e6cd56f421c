package exercise.backoff;

import course.check.Todo;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Fetches a page from a server that fails now and then, and waits longer before each retry. */
public final class Exponential {

    /**
     * Asks for a page, and asks again after any status but 200, with a wait of {@code plan.first()} before the first retry and
     * twice the last one before each further retry, but never more than {@code plan.cap()}.
     *
     * @param page    the address to ask with GET
     * @param plan    how many requests at most, the first one included, and how long to wait; {@link Backoff#before} does the
     *                arithmetic
     * @param delayer where every wait comes from; no thread may stand still meanwhile
     * @return completes with the body of the first answer with status 200; when the last try fails as well, completes
     *         exceptionally with a {@link lesson.backoff.StatusException} that names the status of that last try
     */
    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        throw Todo.task(1, "ask again after a failure, with a longer wait from the delayer each time, as often as the plan says");
    }
}
