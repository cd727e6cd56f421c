// expected: OUT_OF_MEMORY
package exercise.gather;

import java.net.URI;
import java.util.Collections;
import java.util.List;

/** One text of many megabytes. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        return Collections.nCopies(10, "page".repeat(4_000_000));
    }
}
