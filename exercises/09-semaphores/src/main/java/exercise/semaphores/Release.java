package exercise.semaphores;

import course.check.Todo;
import java.net.URI;
import java.util.List;
import lesson.gather.Outcome;

/** Fetches many pages, a few at a time, and goes on when some of them fail. */
public final class Release {

    /**
     * Asks for all pages with at most {@code limit} requests in flight. Connections may break: the page becomes an
     * {@link Outcome.Failed}, and its slot is free for the next one.
     *
     * @param pages the addresses to ask with GET
     * @param limit how many requests may be in flight at one time, 1 at least
     * @return an outcome for each page, at the place its address has in {@code pages}
     */
    public List<Outcome> fetchAll(List<URI> pages, int limit) throws Exception {
        throw Todo.task(1, "keep limit requests in flight, also after some have failed, and answer an outcome for each page");
    }
}
