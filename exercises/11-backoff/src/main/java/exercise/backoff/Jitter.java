package exercise.backoff;

import course.check.Todo;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Fetches a page from a server that fails now and then, and leaves each wait to chance. */
public final class Jitter {

    /**
     * Asks for a page, and asks again after any status but 200. The wait before a retry is any time from zero to what
     * {@code plan.before} says for that retry, each as likely as the others, and drawn anew for each retry.
     *
     * @param page    the address to ask with GET
     * @param plan    how many requests at most, the first one included, and how long the longest wait before each retry is
     * @param dice    where all chance comes from
     * @param delayer where every wait comes from; no thread may stand still meanwhile
     * @return completes with the body of the first answer with status 200; when the last try fails as well, completes
     *         exceptionally with a {@link lesson.backoff.StatusException} that names the status of that last try
     */
    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        throw Todo.task(1, "ask again after a failure, each time after a wait between zero and what the plan says");
    }
}
