// expected: EXIT_CALLED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Ends the program as if all were well. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        System.exit(0);
        return List.of();
    }
}
