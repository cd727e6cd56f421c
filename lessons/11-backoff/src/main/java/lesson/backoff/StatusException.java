package lesson.backoff;

import java.io.IOException;
import java.net.URI;

/** A server answered, but not with success. The message reads {@code 503 from http://...}. */
public final class StatusException extends IOException {

    private final int status;
    private final URI uri;

    /** Says that {@code uri} answered {@code status}. */
    public StatusException(int status, URI uri) {
        super(status + " from " + uri);
        this.status = status;
        this.uri = uri;
    }

    /** The status code of the answer. */
    public int status() {
        return status;
    }

    /** The address that was asked. */
    public URI uri() {
        return uri;
    }
}
