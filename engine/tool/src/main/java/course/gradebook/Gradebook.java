package course.gradebook;

import course.grade.GradeOutcome;
import course.grade.Graded;
import course.verdict.CriterionResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everybody's marks, in the order of the students' ids.
 *
 * @param rows     one for each roster entry
 * @param unlisted students who handed something in and are not on the roster
 * @param said     what a teacher has to know about it, a sentence each
 */
public record Gradebook(Assignment assignment, List<Row> rows, List<Row> unlisted, List<String> said) {

    public Gradebook {
        rows = List.copyOf(rows);
        unlisted = List.copyOf(unlisted);
        said = List.copyOf(said);
    }

    /**
     * Puts together what the grading said. An exercise nobody graded is {@link GradeOutcome#NOT_RUN}, never a zero; of several results
     * for one exercise of one student the last one counts. Computes points only: no code runs.
     */
    public static Gradebook of(Assignment assignment, Roster roster, Collection<Graded> results) {
        var byStudent = new TreeMap<String, Map<String, Graded>>();
        results.forEach(it -> byStudent.computeIfAbsent(Student.composed(it.student()), _ -> new HashMap<>()).put(it.exercise(), it));
        var rows = roster.students().stream().map(it -> row(assignment, it, byStudent)).toList();
        var unlisted = byStudent.keySet().stream().filter(it -> roster.find(it).isEmpty())
                .map(it -> row(assignment, Student.unnamed(it), byStudent)).toList();
        return new Gradebook(assignment, rows, unlisted, remarks(assignment, rows, unlisted, byStudent));
    }

    /** Roster and others, in this order. */
    public List<Row> everybody() {
        return Stream.concat(rows.stream(), unlisted.stream()).toList();
    }

    /** The same with more to say, first. */
    public Gradebook saying(List<String> more) {
        return new Gradebook(assignment, rows, unlisted, Stream.concat(more.stream(), said.stream()).toList());
    }

    private static Row row(Assignment assignment, Student student, Map<String, Map<String, Graded>> byStudent) {
        var own = byStudent.getOrDefault(student.id(), Map.of());
        return new Row(student, assignment.exercises().stream().map(it -> own.containsKey(it.exercise())
                ? Mark.of(it, own.get(it.exercise())) : Mark.none(it, student.id(), "It was not graded.")).toList());
    }

    private static List<String> remarks(Assignment assignment, List<Row> rows, List<Row> unlisted,
                                        Map<String, Map<String, Graded>> byStudent) {
        var said = new ArrayList<String>();
        rows.stream().filter(row -> row.marks().stream().allMatch(it -> it.graded().outcome() == GradeOutcome.MISSING))
                .forEach(row -> said.add("%s handed nothing in: 0 points.".formatted(row.student().shown())));
        rows.stream().filter(row -> !byStudent.containsKey(row.student().id()))
                .forEach(row -> said.add("%s was expected, and nothing of theirs was graded: no total.".formatted(row.student().shown())));
        unlisted.forEach(row -> said.add("%s handed in and is not on the roster: see unlisted.csv.".formatted(row.student().shown())));
        Stream.concat(rows.stream(), unlisted.stream()).filter(row -> byStudent.containsKey(row.student().id()) && row.total().isEmpty())
                .forEach(row -> said.add("%s has no total, %d of %d exercises are not graded: %s.".formatted(row.student().shown(),
                        row.open().size(), row.marks().size(), String.join(", ", row.open().stream().map(it -> it.assigned().exercise()).toList()))));
        unassigned(assignment, byStudent).forEach(it -> said.add("Results for %s are left out: it is not assigned.".formatted(it)));
        assignment.exercises().stream().filter(it -> differs(it, byStudent)).forEach(it -> said.add(
                "The suite of %s does not declare the %d points that its task names: the shares may be off.".formatted(it.exercise(), it.declared())));
        return said;
    }

    private static TreeSet<String> unassigned(Assignment assignment, Map<String, Map<String, Graded>> byStudent) {
        var others = new TreeSet<String>();
        byStudent.values().forEach(own -> others.addAll(own.keySet()));
        assignment.exercises().forEach(it -> others.remove(it.exercise()));
        return others;
    }

    private static boolean differs(Assigned assigned, Map<String, Map<String, Graded>> byStudent) {
        return byStudent.values().stream().filter(own -> own.containsKey(assigned.exercise()))
                .map(own -> own.get(assigned.exercise()).criteria()).filter(it -> !it.isEmpty())
                .anyMatch(it -> it.stream().mapToInt(CriterionResult::points).sum() != assigned.declared());
    }
}
