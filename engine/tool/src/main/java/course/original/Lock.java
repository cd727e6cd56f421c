package course.original;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code originals.lock} says: the hash of every file of one exercise folder as it was published.
 *
 * @param hashes SHA-256 by path below the folder, with slashes
 */
record Lock(SortedMap<String, String> hashes) {
    static final String NAME = "originals.lock";
    private static final String SHAPE = "[0-9a-f]{64}  \\S.*";

    Lock {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** The lock file of {@code folder}; empty when there is none. A line of another shape is passed over. */
    static Lock read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        var hashes = new TreeMap<String, String>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().filter(line -> line.matches(SHAPE))
                    .forEach(line -> hashes.put(line.substring(66).strip(), line.substring(0, 64)));
        }
        return new Lock(hashes);
    }

    /** The lock that fits the files below {@code folder/src} as they are now. */
    static Lock of(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        if (Files.isDirectory(folder.resolve("src"))) {
            try (var files = Files.walk(folder.resolve("src"))) {
                files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
                        .forEach(file -> hashes.put(name(folder, file), hash(file)));
            }
        }
        return new Lock(hashes);
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    String text() {
        return hashes.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String hash(Path file) {
        try {
            return Content.of(file).hash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
