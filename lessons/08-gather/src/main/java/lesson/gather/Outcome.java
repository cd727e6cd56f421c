package lesson.gather;

import java.net.URI;

/** What became of one request: its page, or the reason why there is none. Never null, never an exception. */
public sealed interface Outcome {

    /** The address that was asked. */
    URI uri();

    /** The page came, with status 200. */
    record Page(URI uri, String body) implements Outcome {}

    /**
     * No page came.
     *
     * @param reason what went wrong, in words a log reader understands
     */
    record Failed(URI uri, String reason) implements Outcome {}
}
