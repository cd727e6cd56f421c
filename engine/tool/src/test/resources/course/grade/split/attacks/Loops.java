// expected: TIMEOUT
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Never comes back. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
