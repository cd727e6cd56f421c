// expected: EXIT_CALLED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Ends the program by a name that no text search finds. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        Class.forName("java.lang.Sys" + "tem").getMethod("ex" + "it", int.class).invoke(null, 0);
        return List.of();
    }
}
