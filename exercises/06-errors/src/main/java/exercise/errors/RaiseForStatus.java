package exercise.errors;

import course.check.Todo;
import java.net.URI;

/** Fetches a page, and fails when the status is not one of success. */
public final class RaiseForStatus {

    /**
     * Asks for a page with GET and answers its text.
     *
     * @throws lesson.errors.HttpStatusException when the status is none of 200 to 299; it holds the address, the status, and the
     *         first characters of the body, at most 200
     */
    public String fetch(URI page) throws Exception {
        throw Todo.task(1, "answer the text of the page, or throw an HttpStatusException when the status is no success");
    }
}
