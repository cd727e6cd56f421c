package exercise.gather;

import course.check.Todo;
import java.net.URI;
import java.util.List;
import lesson.gather.Outcome;

/** Fetches many pages together and loses neither a result nor a failure. */
public final class KeepFailures {

    /**
     * Asks for all pages before the first answer is there, and answers what became of each.
     *
     * <p>A page with status 200 is an {@link Outcome.Page}. Any other status, and any exception on the way, is an
     * {@link Outcome.Failed}; its reason names the status, or says what the exception said.
     *
     * @param pages the addresses to ask with GET
     * @return an outcome for each page, at the place its address has in {@code pages}
     */
    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        throw Todo.task(1, "ask for all pages together, and answer an outcome for each, be it a page or a failure");
    }
}
