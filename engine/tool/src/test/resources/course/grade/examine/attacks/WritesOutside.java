// expected: FAILED
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes where it may not, and ends the program when it could. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        for (var folder : List.of("/tmp", "/var/tmp", "/dev/shm", "/home", "..", "../..", System.getProperty("java.home"))) {
            try {
                Files.writeString(Path.of(folder, "left-by-a-student"), "x");
                Runtime.getRuntime().exit(0);
            } catch (IOException _) {
                // refused, as it should be
            }
        }
        return List.of();
    }
}
