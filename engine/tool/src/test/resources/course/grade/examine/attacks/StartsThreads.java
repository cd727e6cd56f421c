// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Starts threads as long as there are any. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        while (true) {
            Thread.ofPlatform().daemon().start(() -> {
                synchronized (this) {
                    try {
                        wait();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
        }
    }
}
