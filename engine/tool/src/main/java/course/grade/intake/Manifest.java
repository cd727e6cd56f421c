package course.grade.intake;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files a student may hand in: one for each exercise, and beside them files of their own.
 *
 * @param published texts of the course's own files in the same folders, by path: students don't change these
 */
public record Manifest(List<Wanted> files, SortedMap<String, String> published) {

    public Manifest {
        files = List.copyOf(files);
        published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
    }

    /**
     * A file that is looked for.
     *
     * @param exercise its id, {@code gather/in-order}
     * @param path     from the root of the course, {@code exercises/08-gather/src/main/java/exercise/gather/InOrder.java}
     */
    public record Wanted(String exercise, String path) {}

    /** What the course asks for. */
    public static Manifest of(Catalog catalog) {
        var files = catalog.exercises().stream()
                .map(exercise -> new Wanted(exercise.id(), exercise.home().relativize(exercise.file()).toString().replace('\\', '/')))
                .toList();
        return new Manifest(files, catalog.exercises().stream().findFirst().map(Exercise::home).map(it -> published(it, files))
                .orElseGet(TreeMap::new));
    }

    /** What the locks name, as it is now: a file that lies there and is in no lock is somebody's answer, not the course's. */
    private static SortedMap<String, String> published(Path home, List<Wanted> files) {
        var wanted = files.stream().map(Wanted::path).collect(Collectors.toSet());
        var folders = wanted.stream().map(Match::folder).collect(Collectors.toSet());
        var published = new TreeMap<String, String>();
        Originals.published(home).keySet().stream().filter(it -> folders.contains(Match.folder(it)) && !wanted.contains(it))
                .forEach(it -> published.put(it, text(home.resolve(it))));
        return published;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be read".formatted(file), cause);
        }
    }
}
