// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Calls itself without end. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        return fetchAll(pages);
    }
}
