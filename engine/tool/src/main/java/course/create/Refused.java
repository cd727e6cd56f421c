package course.create;

import java.io.Serial;

/** A skeleton that can't be made under this name; the message says why, and what next. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
