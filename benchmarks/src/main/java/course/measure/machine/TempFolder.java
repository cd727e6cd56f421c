package course.measure.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is gone when it is closed. */
public record TempFolder(Path path) implements AutoCloseable {

    public static TempFolder make() throws IOException {
        return new TempFolder(Files.createTempDirectory("course-measure").toRealPath());
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
