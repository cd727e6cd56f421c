package course.grade;

import course.verdict.CriterionResult;
import java.util.List;

/**
 * What became of one exercise of one student.
 *
 * @param exercise {@code gather/in-order}
 * @param criteria all that the suite declares, in their order, whatever happened; empty when the suite did not run
 * @param code     {@code PASS}, the diagnosis of the first criterion that failed, or the name of the outcome
 * @param says     one sentence when no criterion says it; empty otherwise
 * @param flagged  whether a teacher should look at the code: it did what no honest mistake does
 */
public record Graded(String student, String exercise, GradeOutcome outcome, List<CriterionResult> criteria, String code,
                     String says, boolean flagged) {

    public Graded {
        criteria = List.copyOf(criteria);
    }

    /** One whose suite did not run. */
    public static Graded unjudged(String student, String exercise, GradeOutcome outcome, String says) {
        return new Graded(student, exercise, outcome, List.of(), outcome.name(), says, false);
    }

    /** Points, 0 at least. */
    public int earned() {
        return outcome.counts() ? criteria.stream().mapToInt(CriterionResult::earned).sum() : 0;
    }
}
