package course.verdict;

import course.compile.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a check says of one exercise.
 *
 * @param code     {@code PASS}, the diagnosis of the first criterion that failed, or a code that tells why none was judged
 * @param says     one sentence when no criterion says it: why nothing was judged; empty otherwise
 * @param criteria in their order; empty when none was judged
 * @param problems of compilation
 * @param printed  what the learner's code printed, cut off at some length
 */
public record Verdict(String exercise, Outcome outcome, String code, String says, List<CriterionResult> criteria,
                      List<Problem> problems, String printed) {

    public Verdict {
        criteria = List.copyOf(criteria);
        problems = List.copyOf(problems);
    }

    /** A verdict without any criterion. */
    public static Verdict unjudged(String exercise, Outcome outcome, String code, String says) {
        return new Verdict(exercise, outcome, code, says, List.of(), List.of(), "");
    }

    public boolean passed() {
        return outcome == Outcome.PASS;
    }

    public int earned() {
        return criteria.stream().mapToInt(CriterionResult::earned).sum();
    }

    /** The first criterion that failed. */
    public Optional<CriterionResult> failure() {
        return criteria.stream().filter(it -> it.state() == CriterionResult.State.FAILED).findFirst();
    }

    /** Why criteria were tried afresh with more patience. */
    public List<String> doubts() {
        return criteria.stream().map(CriterionResult::doubts).flatMap(List::stream).toList();
    }
}
