package course.classroom;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.gradebook.Assigned;
import course.gradebook.Assignment;
import course.gradebook.BadFile;
import course.gradebook.Roster;
import course.gradebook.Student;
import course.original.Originals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is to be done, known before any code runs.
 *
 * @param assignment the exercises that count this time
 * @param everybody  who is expected, in all shards
 * @param handins    of this shard, by student; several paths for a student who is there more than once
 * @param said       what a teacher has to know, a sentence each
 */
public record Plan(Catalog catalog, Order order, Assignment assignment, Roster everybody, SequencedMap<String, List<Path>> handins,
                   List<String> said) {

    public Plan {
        said = List.copyOf(said);
    }

    /** Reads all that a teacher wrote; throws {@link BadFile}. */
    public static Plan of(Catalog catalog, Originals originals, Order order) {
        var assignment = narrowed(Assignment.read(home(catalog).resolve(Assignment.FILE), catalog), order.exercises());
        var roster = order.roster().map(Roster::read);
        if (order.out().toAbsolutePath().normalize().startsWith(order.folder().toAbsolutePath().normalize())) {
            throw new BadFile(order.out().toString(), 0, "it lies in the folder of submissions, and would be taken for one",
                    "Use --out with a folder elsewhere");
        }
        var folder = ClassFolder.read(order.folder());
        var everybody = roster.orElseGet(() -> Roster.ofSubmissions(folder.handins().keySet()));
        order.only().stream().filter(it -> everybody.find(it).isEmpty() && !folder.handins().containsKey(Student.composed(it))).findFirst()
                .ifPresent(it -> {
                    throw new BadFile(order.folder().toString(), 0, "nobody is called '%s', neither here nor on the roster".formatted(it),
                            "Write --only as the folder or the zip is called");
                });
        var handins = new TreeMap<>(folder.handins());
        handins.keySet().removeIf(it -> !order.shard().has(it));
        return new Plan(catalog, order, assignment, everybody, handins, said(folder, everybody, assignment, catalog, originals));
    }

    private static Path home(Catalog catalog) {
        return catalog.exercises().getFirst().home();
    }

    private static Assignment narrowed(Assignment whole, List<Exercise> wanted) {
        if (wanted.isEmpty()) {
            return whole;
        }
        var ids = wanted.stream().map(Exercise::id).collect(Collectors.toSet());
        wanted.stream().filter(it -> whole.find(it.id()).isEmpty()).findFirst().ifPresent(it -> {
            throw new BadFile(Assignment.FILE.toString(), 0, "%s is not assigned".formatted(it.id()),
                    "Say assigned=yes for it, or leave --exercise out");
        });
        return new Assignment(whole.exercises().stream().filter(it -> ids.contains(it.exercise())).toList());
    }

    private static List<String> said(ClassFolder folder, Roster everybody, Assignment assignment, Catalog catalog, Originals originals) {
        var said = new ArrayList<>(folder.said());
        folder.handins().keySet().stream().filter(it -> everybody.find(it).isEmpty()).forEach(it -> everybody.students().stream()
                .map(Student::id).filter(it::equalsIgnoreCase).forEach(other -> said.add(
                        "%s handed in, and the roster has %s: if they are one, give them one name.".formatted(it, other))));
        folder.handins().forEach((student, paths) -> {
            if (paths.size() > 1) {
                said.add("%s is there more than once, and none is graded: %s. Keep one of them.".formatted(student, names(paths)));
            }
        });
        assignment.exercises().stream().map(it -> catalog.exercise(it.exercise())).forEach(exercise -> originals.tampered(exercise).forEach(
                file -> said.add("%s is not the published one: %s is graded by what it says now.".formatted(
                        exercise.home().relativize(file).toString().replace('\\', '/'), exercise.id()))));
        return said;
    }

    static String names(List<Path> paths) {
        return paths.stream().map(it -> it.getFileName().toString()).collect(Collectors.joining(" and "));
    }

    /** The exercises that count, in their order. */
    List<Exercise> exercises() {
        return assignment.exercises().stream().map(Assigned::exercise).map(catalog::exercise).toList();
    }

    /** Who is expected in this shard. */
    Roster roster() {
        return order.shard().part(everybody);
    }

    /** Whether this student is to be graded now. */
    public boolean wants(String student) {
        return order.only().isEmpty() || order.only().stream().map(Student::composed).anyMatch(student::equals);
    }

    /** Everybody of this shard: who is expected, and who handed in. */
    Set<String> students() {
        var all = roster().students().stream().map(Student::id).collect(Collectors.toCollection(TreeSet::new));
        all.addAll(handins.keySet());
        return all;
    }
}
