package course.cli;

import java.io.Serial;

/** The command line asks for something that is not there; the message says what, where and what next. */
public final class Misuse extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public Misuse(String message) {
        super(message);
    }
}
