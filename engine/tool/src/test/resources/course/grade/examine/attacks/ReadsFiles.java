// expected: FAILED
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what it was not given, and ends the program when it could. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        for (var file : List.of("/etc/passwd", "/etc/shadow", "/etc/hostname", "/proc/1/environ")) {
            try {
                Files.readString(Path.of(file));
                Runtime.getRuntime().exit(0);
            } catch (IOException _) {
                // refused, as it should be
            }
        }
        return List.of();
    }
}
