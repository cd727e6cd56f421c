package exercise.http2;

import course.check.Todo;
import java.net.URI;
import java.util.List;

/** Fetches many pages of one server over one connection. */
public final class Multiplex {

    /**
     * Asks for all pages, over HTTP/2 and one connection when the server speaks it, and over HTTP/1.1 otherwise.
     *
     * @param pages       addresses of one server, behind TLS, to be asked with GET
     * @param certificate the one certificate to trust, as text in PEM format; a server with another one is not asked, and
     *                    the call fails
     * @param limit       how many requests may be in flight at one time
     * @return the body of each page, at the place its address has in {@code pages}
     */
    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        throw Todo.task(1, "ask for all pages over one connection, and answer their texts in the order of the addresses");
    }
}
