package exercise.races;

import course.check.Todo;
import java.net.URI;
import java.time.Duration;
import lesson.async.Delayer;

/** Asks a second server when the first one is slow, and takes the answer that comes first. */
public final class Hedge {

    /**
     * Asks {@code first} at once, and {@code second} as well when {@code hedgeDelay} is over and no answer has come. From then on
     * both are in flight, and the first answer with status 200 wins. Its text comes back at once, and the other request is
     * canceled so that its server sees it.
     *
     * <p>The delay comes from {@code delayer}: the future it answers completes when the time is over. When the first answer comes
     * earlier, the second request is never sent. Any other status and any exception is a failure: the other request may still
     * win, and when both have failed, this method throws.
     *
     * @param first  the address to ask with GET at once
     * @param second where the same text can be had
     * @return the body of the answer that wins
     */
    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        throw Todo.task(1, "ask the second server only when the hedge delay is over, and cancel the loser");
    }
}
