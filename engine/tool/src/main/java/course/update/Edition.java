package course.update;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import course.progress.SafeFile;
import course.update.Change.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published stubs and checks, by their hashes, as they were when the course was last looked at. */
public final class Edition {

    private static final String SHAPE = "[0-9a-f]{64}  \\S.*";
    private static final int HASH = 64;

    private final Path home;
    private final Catalog catalog;
    private final Originals originals;
    private final Path file;

    /** @param file where it is remembered */
    public Edition(Path home, Catalog catalog, Originals originals, Path file) {
        this.home = home;
        this.catalog = catalog;
        this.originals = originals;
        this.file = file;
    }

    /** What changed since this was last asked; nothing at the first time. */
    public List<Change> changes() {
        try {
            var now = originals.published();
            var before = before();
            if (!before.equals(now)) {
                SafeFile.replace(file, text(now));
            }
            return before.isEmpty() ? List.of() : changes(before, now);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What changed since these were the published files. */
    List<Change> changesSince(Map<String, String> published) {
        return changes(published, originals.published());
    }

    private List<Change> changes(Map<String, String> before, Map<String, String> now) {
        return catalog.exercises().stream().flatMap(it -> change(it, before, now).stream()).toList();
    }

    private Optional<Change> change(Exercise exercise, Map<String, String> before, Map<String, String> now) {
        var stub = name(exercise.file());
        var check = name(exercise.suite());
        if (!now.containsKey(stub)) {
            return Optional.empty();
        }
        var old = before.get(stub);
        if (old == null) {
            return Optional.of(new Change(exercise, Kind.NEW, false));
        }
        var begun = !originals.untouched(exercise) && !Originals.isText(exercise.file(), old);
        if (!old.equals(now.get(stub))) {
            return Optional.of(new Change(exercise, Kind.STUB, begun));
        }
        return now.getOrDefault(check, "").equals(before.get(check)) ? Optional.empty()
                : Optional.of(new Change(exercise, Kind.CHECK, begun));
    }

    private String name(Path path) {
        return home.relativize(path).toString().replace('\\', '/');
    }

    private Map<String, String> before() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> line.matches(SHAPE)).collect(Collectors.toMap(
                        line -> line.substring(HASH).strip(), line -> line.substring(0, HASH), (_, last) -> last,
                        TreeMap::new))
                : Map.of();
    }

    private static String text(Map<String, String> hashes) {
        return hashes.entrySet().stream().map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
