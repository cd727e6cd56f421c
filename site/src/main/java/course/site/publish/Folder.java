package course.site.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder of the site: built beside the old one, which gives way only to a whole new one. */
public record Folder(Path place) {

    public Folder {
        place = place.toAbsolutePath().normalize();
    }

    /** An empty folder to build in. */
    public Path fresh() {
        delete(building());
        return created(building());
    }

    /** Puts what was built in {@link #fresh()} in the place of the old site; nothing of the old one stays. */
    public void replace() {
        try {
            delete(place);
            Files.move(building(), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what was built, and leaves the old site alone. */
    public void discard() {
        delete(building());
    }

    /** Writes {@code text} to {@code name} below {@code folder}, with the folders on the way. */
    public static void write(Path folder, String name, String text) {
        try {
            var file = folder.resolve(name);
            created(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path building() {
        return place.resolveSibling(place.getFileName() + ".building");
    }

    /** Creates {@code folder}, and those above it, where it is not there yet. */
    public static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes {@code folder} and all that is in it; one that is not there is no failure. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
