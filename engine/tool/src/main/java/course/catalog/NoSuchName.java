package course.catalog;

import java.io.Serial;
import java.util.List;

/** A lesson or an exercise that was asked for and is not there, with the names that come nearest. */
public final class NoSuchName extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> nearest;

    public NoSuchName(String message, List<String> nearest) {
        super(message);
        this.nearest = List.copyOf(nearest);
    }

    /** What may have been meant, best first; never more than three. */
    public List<String> nearest() {
        return nearest;
    }
}
