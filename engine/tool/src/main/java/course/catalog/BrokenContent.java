package course.catalog;

import java.io.Serial;
import java.nio.file.Path;

/** A file of the course that does not read as it should; the message starts with {@code file:line}. */
public final class BrokenContent extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public BrokenContent(Path file, int line, String what) {
        super("%s:%d: %s".formatted(file, line, what));
    }
}
