// expected: OUT_OF_MEMORY
package exercise.gather;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Takes all the memory there is, and goes on when it is told that there is none. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        var all = new ArrayList<byte[]>();
        while (true) {
            try {
                all.add(new byte[1 << 20]);
            } catch (OutOfMemoryError _) {
                all.size();
            }
        }
    }
}
