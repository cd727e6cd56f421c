package exercise.bodies;

import course.check.Todo;
import java.net.URI;

/** Uploads a file and a field in one request. */
public final class Multipart {

    /**
     * Sends a POST with a {@code multipart/form-data} body of two parts.
     *
     * @param target the address to send it to
     * @param file   the path of the file, which may be larger than the memory; its part is named {@code file}, and the last name
     *               of the path is its {@code filename}
     * @param field  the name of the other part
     * @param value  the content of the other part, to be sent as UTF-8
     * @return the status of the answer
     */
    public int upload(URI target, String file, String field, String value) throws Exception {
        throw Todo.task(1, "send the file and the field as one multipart form, and answer the status");
    }
}
