package course.cli;

import java.io.Serial;

/** The machine lacks something; the message says what, where and what next. */
public final class Cannot extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public Cannot(String message) {
        super(message);
    }
}
