package exercise.gather;

import course.check.Todo;
import java.net.URI;
import java.util.List;

/** Fetches many pages together, all of them or none. */
public final class FailFast {

    /**
     * Asks for all pages before the first answer is there, and answers their texts. When one of them fails, cancels the
     * requests that are still in flight and throws that failure, without waiting for any other page.
     *
     * <p>A page fails with any status but 200, which is thrown as an {@link java.io.IOException} whose message names the
     * status, and with any exception on the way, which is thrown as it is or inside of another one.
     *
     * @param pages the addresses to ask with GET
     * @return the body of each page, at the place its address has in {@code pages}
     */
    public List<String> fetchAll(List<URI> pages) throws Exception {
        throw Todo.task(1, "answer the texts of all pages, or throw the first failure and cancel what is in flight");
    }
}
