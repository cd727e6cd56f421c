package course.gradebook;

import course.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which exercises count, and how, in the order of the course. */
public record Assignment(List<Assigned> exercises) {

    /** Where it is declared below the root of the course, beside the suites. */
    public static final Path FILE = Path.of("exercises", "assignment.txt");

    public Assignment {
        exercises = List.copyOf(exercises);
    }

    /** Every exercise with the points of its suite, visible, without a due date. */
    public static Assignment of(Catalog catalog) {
        return new Assignment(catalog.exercises().stream().map(Assigned::byDefault).toList());
    }

    /** What {@code file} declares, or {@link #of(Catalog)} when there is none. Throws {@link BadFile}. */
    public static Assignment read(Path file, Catalog catalog) {
        return Files.exists(file) ? parse(file.toString(), Utf8.read(file), catalog) : of(catalog);
    }

    /**
     * A line for each exercise, or for all of a lesson with {@code gather/*}, or for all with {@code *}; the closer one wins.
     * {@snippet lang=text :
     * # what students hand in by December
     * *                 assigned=no
     * gather/*          assigned=yes due=2026-12-01T23:59:00+03:00
     * gather/in-order   points=20 group=basics visibility=after_due_date
     * }
     *
     * @param name of the file, for complaints
     */
    static Assignment parse(String name, String text, Catalog catalog) {
        return new AssignmentText(name, catalog).read(text.lines().toList());
    }

    public Optional<Assigned> find(String exercise) {
        return exercises.stream().filter(it -> it.exercise().equals(exercise)).findFirst();
    }

    /** The points of everything. */
    public int points() {
        return exercises.stream().mapToInt(Assigned::points).sum();
    }
}
