package course.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files and folders; what is not there is empty. */
final class Tree {
    private Tree() {}

    /** The files of {@code folder} with this ending, by name; none when there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        return list(folder).stream()
                .filter(path -> path.getFileName().toString().endsWith(ending) && Files.isRegularFile(path))
                .toList();
    }

    /** What is in {@code folder}, by name; nothing when there is no such folder. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text in UTF-8; a stray byte of another encoding becomes a mark, not a failure. */
    static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending. */
    static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
