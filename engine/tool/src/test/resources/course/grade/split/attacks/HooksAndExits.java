// expected: EXIT_CALLED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Wants to live on in a hook. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }));
        System.exit(0);
        return List.of();
    }
}
