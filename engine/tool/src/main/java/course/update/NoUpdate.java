package course.update;

import java.io.Serial;

/** The course could not be brought up to date and is as it was; the message says why, and what next. */
public final class NoUpdate extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    NoUpdate(String message) {
        super(message);
    }
}
