package exercise.semaphores;

import course.check.Todo;
import java.net.URI;
import java.util.List;

/** Fetches many pages, a few at a time. */
public final class Cap {

    /**
     * Asks for all pages with at most {@code limit} requests in flight, and with that many as long as pages are left.
     *
     * @param pages the addresses to ask with GET
     * @param limit how many requests may be in flight at one time, 1 at least
     * @return the body of each page, at the place its address has in {@code pages}
     */
    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        throw Todo.task(1, "keep limit requests in flight, never more, and answer the texts in the order of the addresses");
    }
}
