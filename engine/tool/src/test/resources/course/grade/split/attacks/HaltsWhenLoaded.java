// expected: EXIT_CALLED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Ends the process before anything is called. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        return List.of();
    }

    static {
        Runtime.getRuntime().halt(0);
    }
}
