// expected: OUTPUT_LIMIT
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Prints without end. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        while (true) {
            System.out.println("x".repeat(10_000));
        }
    }
}
