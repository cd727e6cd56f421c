package course.gradebook.report;

import course.grade.GradeOutcome;
import course.verdict.CriterionResult;
import java.util.OptionalInt;

/** Outcomes in plain words. */
final class Words {

    private Words() {}

    static String of(GradeOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "not passed";
            case TIMEOUT -> "did not come back in time";
            case EXIT_CALLED -> "ended its own process";
            case CRASHED -> "its process died";
            case OUT_OF_MEMORY -> "used up its memory";
            case OUTPUT_LIMIT -> "printed or sent too much";
            case COMPILE_ERROR -> "does not compile";
            case REJECTED -> "not run: it holds what no exercise needs";
            case MISSING -> "nothing was handed in";
            case NOT_RUN -> "not graded yet: this is no zero";
            case GRADER_ERROR -> "the grader failed, not you: this is no zero";
        };
    }

    static String of(CriterionResult.State state) {
        return switch (state) {
            case PASSED -> "holds";
            case FAILED -> "does not hold";
            case NOT_JUDGED -> "not judged";
        };
    }

    /** {@code 12 of 20 points}, or that nobody knows yet. */
    static String points(OptionalInt earned, int max) {
        return earned.isPresent() ? "%d of %d points".formatted(earned.getAsInt(), max) : "no total yet, of %d points".formatted(max);
    }

    /** {@code lesson 08, 'Start all, then wait'}; empty when no lesson explains it. */
    static String lesson(CriterionResult criterion) {
        return criterion.lesson() == null || criterion.heading() == null ? ""
                : "lesson %s, '%s'".formatted(criterion.lesson().replaceFirst("-.*", ""), criterion.heading());
    }
}
