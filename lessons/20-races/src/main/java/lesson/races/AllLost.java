package lesson.races;

import java.io.IOException;
import java.util.Collection;

/** Nobody has won a race. The suppressed exceptions say why, in the order in which the runners failed. */
final class AllLost extends IOException {

    private static final long serialVersionUID = 1;

    AllLost(Collection<? extends Exception> failures) {
        super("all %d runners lost".formatted(failures.size()));
        failures.forEach(this::addSuppressed);
    }
}
