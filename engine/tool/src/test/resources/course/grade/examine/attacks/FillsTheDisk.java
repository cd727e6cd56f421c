// expected: OUTPUT_LIMIT
package exercise.gather;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fills the only folder it may write to. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        for (var number = 0; ; number++) {
            Files.write(Path.of(System.getProperty("java.io.tmpdir"), "file" + number), new byte[1 << 20]);
        }
    }
}
