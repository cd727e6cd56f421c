package course.grade.split;

import course.catalog.Exercise;
import course.check.Criterion;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.verdict.CriterionResult;
import course.verdict.CriterionResult.State;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/**
 * Keeps the results of one suite's criteria, and makes a grade of them. The criteria and their points are those the suite declares,
 * whatever has happened; a criterion that ends when the worker is gone does not hold.
 */
final class Scores {

    private final Class<?> suite;
    private final Map<Integer, CriterionResult> results = new ConcurrentHashMap<>();

    Scores(Class<?> suite) {
        this.suite = suite;
    }

    /** @param end why the worker was gone when the criterion ended, if it was */
    void add(CriterionResult result, Optional<End> end) {
        results.put(result.order(), end.map(it -> lost(result, it)).orElse(result));
    }

    private static CriterionResult lost(CriterionResult result, End end) {
        return new CriterionResult(result.order(), result.title(), result.points(), State.FAILED, end.outcome().name(), end.says(),
                "the process of the code had ended", null, null, null, result.timeline(), result.doubts());
    }

    Graded graded(String student, Exercise exercise, Optional<End> end, String trouble) {
        var criteria = declared().map(this::result).sorted(Comparator.comparingInt(CriterionResult::order)).toList();
        var offered = criteria.stream().mapToInt(CriterionResult::points).sum();
        if (offered != exercise.points() || end.isEmpty() && !trouble.isEmpty()) {
            return new Graded(student, exercise.id(), GradeOutcome.GRADER_ERROR, criteria, "GRADER_ERROR",
                    "The suite declares %d of %d points. %s".formatted(offered, exercise.points(), trouble).strip(), false);
        }
        if (end.isPresent()) {
            var outcome = end.get().outcome();
            return new Graded(student, exercise.id(), outcome, criteria, outcome.name(), end.get().says(), end.get().flagged());
        }
        return graded(student, exercise.id(), criteria);
    }

    private static Graded graded(String student, String exercise, List<CriterionResult> criteria) {
        var failure = criteria.stream().filter(it -> it.state() == State.FAILED).findFirst();
        if (failure.isPresent()) {
            var code = Optional.ofNullable(failure.get().code()).orElse("UNKNOWN");
            return new Graded(student, exercise, code.equals("STUCK") ? GradeOutcome.TIMEOUT : GradeOutcome.FAILED, criteria, code, "",
                    code.equals("UNKNOWN"));
        }
        if (criteria.stream().allMatch(it -> it.state() == State.PASSED)) {
            return new Graded(student, exercise, GradeOutcome.PASSED, criteria, "PASS", "", false);
        }
        return new Graded(student, exercise, GradeOutcome.GRADER_ERROR, criteria, "GRADER_ERROR", "Not every criterion was judged.", false);
    }

    private Stream<Method> declared() {
        return Arrays.stream(suite.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Criterion.class));
    }

    private CriterionResult result(Method method) {
        var criterion = method.getAnnotation(Criterion.class);
        var name = method.getAnnotation(DisplayName.class);
        return Optional.ofNullable(results.get(criterion.order())).orElseGet(() -> CriterionResult.notJudged(
                criterion.order(), name == null ? method.getName() : name.value(), criterion.points()));
    }
}
