// expected: TIMEOUT
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Its exception never says what is wrong. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        throw new RuntimeException() {
            @Override
            public String getMessage() {
                while (true) {
                    Thread.onSpinWait();
                }
            }
        };
    }
}
