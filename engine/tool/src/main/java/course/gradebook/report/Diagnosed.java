package course.gradebook.report;

import course.grade.GradeOutcome;
import course.gradebook.Mark;
import course.gradebook.Row;
import course.gradebook.Student;
import course.verdict.CriterionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Students with the same trouble in the same exercise.
 *
 * @param says   the sentence of the diagnosis, or what the outcome means
 * @param lesson where it is explained; empty when nowhere
 */
record Diagnosed(String exercise, String code, String says, String lesson, List<Student> students) {

    /** In the order of the exercises, the most frequent first; students in the order of {@code rows}. */
    static List<Diagnosed> in(List<Row> rows) {
        var found = new LinkedHashMap<String, Diagnosed>();
        for (var row : rows) {
            row.marks().stream().filter(Diagnosed::isDiagnosed).forEach(mark -> found.merge(
                    mark.assigned().exercise() + " " + mark.graded().code(), of(mark, row.student()), Diagnosed::and));
        }
        var order = rows.isEmpty() ? List.<String>of() : rows.getFirst().marks().stream().map(it -> it.assigned().exercise()).toList();
        return found.values().stream().sorted(Comparator.comparingInt((Diagnosed it) -> order.indexOf(it.exercise()))
                .thenComparing(it -> -it.students().size()).thenComparing(Diagnosed::code)).toList();
    }

    /** What was not handed in has nothing to be told about. */
    private static boolean isDiagnosed(Mark mark) {
        return mark.counts() && !mark.passed() && mark.graded().outcome() != GradeOutcome.MISSING;
    }

    private static Diagnosed of(Mark mark, Student student) {
        var failure = mark.criteria().stream().filter(it -> mark.graded().code().equals(it.code())).findFirst();
        return new Diagnosed(mark.assigned().exercise(), mark.graded().code(),
                failure.map(CriterionResult::sentence).orElseGet(() -> Words.of(mark.graded().outcome())),
                failure.map(Words::lesson).orElse(""), List.of(student));
    }

    private Diagnosed and(Diagnosed other) {
        var all = new ArrayList<>(students);
        all.addAll(other.students());
        return new Diagnosed(exercise, code, says, lesson, List.copyOf(all));
    }
}
