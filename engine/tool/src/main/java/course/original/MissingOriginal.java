package course.original;

import java.io.Serial;

/** The original of a file is nowhere to be found; the message says which, and how to get it. */
public final class MissingOriginal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    MissingOriginal(String message) {
        super(message);
    }
}
