package lesson.fetcher;

import java.net.URI;
import java.util.Set;

/** What became of one address, in the end or after one try. Never null, never an exception. */
// tag::outcome[]
public sealed interface Outcome {

    /** The address that was asked. */
    URI uri();

    /** The page came, with status 200. */
    record Page(URI uri, String body) implements Outcome {}

    /** The server answered, with another status. */
    record Refused(URI uri, int status) implements Outcome {}

    /**
     * No whole answer came: the connection broke, or time was over.
     *
     * @param reason what went wrong, in words a log reader understands
     */
    record Broken(URI uri, String reason) implements Outcome {}
    // end::outcome[]

    /** The statuses that tell of trouble that may be over soon. */
    Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    // tag::may-pass[]
    /** Whether asking again may help. To be asked for requests that are safe to repeat. */
    default boolean mayPass() {
        return switch (this) {
            case Page _ -> false;
            case Refused(_, var status) -> PASSING.contains(status);
            case Broken _ -> true;
        };
    }
    // end::may-pass[]
}
