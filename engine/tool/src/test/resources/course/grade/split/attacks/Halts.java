// expected: EXIT_CALLED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Ends the process without hooks. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        Runtime.getRuntime().halt(0);
        return List.of();
    }
}
