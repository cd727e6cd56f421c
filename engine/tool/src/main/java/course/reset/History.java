package course.reset;

import course.progress.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every text that was ever overwritten, {@code <timestamp>-<n>.java}, in a folder an exercise ({@code
 * gather/in-order}); never deleted.
 */
record History(Path root, InstantSource clock) {

    /** Keeps this text as the newest; it is on the disk when this returns. */
    Path keep(String place, byte[] text) throws IOException {
        var newest = all(place).stream().mapToInt(History::number).max().orElse(0);
        var time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
        var file = folder(place).resolve("%s-%d.java".formatted(time, newest + 1));
        SafeFile.create(file, text);
        return file;
    }

    Optional<Path> newest(String place) throws IOException {
        var all = all(place);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What is kept, oldest first. The number counts, since a clock can go back. */
    List<Path> all(String place) throws IOException {
        if (!Files.isDirectory(folder(place))) {
            return List.of();
        }
        try (var files = Files.list(folder(place))) {
            return files.filter(file -> number(file) > 0).sorted(Comparator.comparingInt(History::number)).toList();
        }
    }

    private Path folder(String place) {
        return root.resolve(place);
    }

    private static int number(Path file) {
        var name = file.getFileName().toString();
        return name.matches(".+-\\d{1,8}\\.java")
                ? Integer.parseInt(name.substring(name.lastIndexOf('-') + 1, name.length() - ".java".length()))
                : 0;
    }
}
