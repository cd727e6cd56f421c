// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.Collections;
import java.util.List;

/** A list of a hundred million texts. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        return Collections.nCopies(100_000_000, "page");
    }
}
