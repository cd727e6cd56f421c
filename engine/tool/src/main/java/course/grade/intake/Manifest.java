package course.grade.intake;

import course.catalog.Catalog;
import java.util.List;

/** The files a student may hand in: one for each exercise, and nothing else. */
public record Manifest(List<Wanted> files) {

    public Manifest {
        files = List.copyOf(files);
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
        return new Manifest(catalog.exercises().stream()
                .map(exercise -> new Wanted(exercise.id(), exercise.home().relativize(exercise.file()).toString().replace('\\', '/')))
                .toList());
    }
}
