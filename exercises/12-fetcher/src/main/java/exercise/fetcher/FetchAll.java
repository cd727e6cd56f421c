package exercise.fetcher;

import course.check.Todo;
import java.net.URI;
import java.util.List;
import lesson.async.Delayer;
import lesson.fetcher.Limits;
import lesson.fetcher.Outcome;

/** Fetches many pages, and says of each what became of it. */
public final class FetchAll {

    /**
     * Asks for all pages and answers an outcome for each of them, whatever happens. Asks again, after a wait, when
     * {@link Outcome#mayPass()} says that this may help.
     *
     * @param pages   the addresses to ask with GET
     * @param limits  how many requests may be in flight at one time; how long one try may take, to the last byte of its body;
     *                how many tries a page gets, and how long it waits before each retry
     * @param delayer where every wait comes from: one for each retry of each page, and none in between holds a place
     * @return the outcome of the last try of each page, at the place its address has in {@code pages}
     */
    public List<Outcome> fetchAll(List<URI> pages, Limits limits, Delayer delayer) throws Exception {
        throw Todo.task(1, "ask for all pages, a few at a time, try again what may pass, and answer an outcome for each");
    }
}
