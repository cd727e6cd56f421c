package course.grade.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Packages of the tool as class files, from the jar or the folder it runs from: a confined JVM is given these and no others. */
final class OwnClasses {

    private OwnClasses() {}

    /** All classes of the packages of these, by their paths. */
    static Map<String, byte[]> in(Class<?>... samples) {
        var files = new HashMap<String, byte[]>();
        try {
            for (var sample : samples) {
                add(sample, files);
            }
            return files;
        } catch (IOException | URISyntaxException cause) {
            throw new UncheckedIOException("The tool's own classes can't be read", new IOException(cause));
        }
    }

    private static void add(Class<?> sample, Map<String, byte[]> files) throws IOException, URISyntaxException {
        var root = Path.of(sample.getProtectionDomain().getCodeSource().getLocation().toURI());
        var folder = sample.getPackageName().replace('.', '/');
        if (Files.isDirectory(root)) {
            add(folder, root.resolve(folder), files);
        } else {
            try (var jar = FileSystems.newFileSystem(root)) {
                add(folder, jar.getPath(folder), files);
            }
        }
    }

    private static void add(String name, Path folder, Map<String, byte[]> files) throws IOException {
        try (var paths = Files.newDirectoryStream(folder, "*.class")) {
            for (var path : paths) {
                files.put("%s/%s".formatted(name, path.getFileName()), Files.readAllBytes(path));
            }
        }
    }
}
