package course.serve.run;

import java.io.Serial;

/** As many runs are going on as there may be; the message says what next. */
public final class TooMany extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    TooMany(String message) {
        super(message);
    }
}
