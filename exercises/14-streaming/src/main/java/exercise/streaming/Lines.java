package exercise.streaming;

import course.check.Todo;
import java.net.URI;
import java.util.function.Predicate;

/** Follows an answer that comes line by line. */
public final class Lines {

    /**
     * Hands on each line of the answer, without its line end, as soon as it has come.
     *
     * @param source the address to ask with a GET; the answer may never end
     * @param more   is handed each line; false says that it has had enough. It is called again only when it has come back
     * @return how many lines were handed on, once the answer has ended or {@code more} has had enough
     * @throws Exception when the status is not 200, and no line is handed on then; or when the connection breaks
     */
    public int follow(URI source, Predicate<String> more) throws Exception {
        throw Todo.task(1, "hand on each line as it comes, and let the answer go when nobody wants more of it");
    }
}
