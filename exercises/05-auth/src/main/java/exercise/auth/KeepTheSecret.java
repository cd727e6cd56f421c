package exercise.auth;

import course.check.Todo;
import java.net.URI;

/** Fetches a page that asks for a token, wherever redirects lead, and shows the token to one host only. */
public final class KeepTheSecret {

    /**
     * Asks for a page with GET, follows redirects, and answers the text at their end.
     *
     * @param page  the address to ask
     * @param token the secret, for the host (scheme, name and port) of {@code page} and for nobody else
     * @throws java.io.IOException when redirects do not end within 20 requests, or one can't be followed
     */
    public String fetch(URI page, String token) throws Exception {
        throw Todo.task(1, "fetch the page with its token, and follow redirects without giving the token to another host");
    }
}
