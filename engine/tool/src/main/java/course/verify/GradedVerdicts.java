package course.verify;

import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.Graded;
import course.grade.intake.Handed;
import course.verdict.CriterionResult;
import course.verdict.Outcome;
import course.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The verdicts of the examiner that gives grades. One that would have a teacher look at an honest solution is none. */
final class GradedVerdicts implements Function<Case, Verdict> {

    private final Examiner examiner;

    GradedVerdicts(Examiner examiner) {
        this.examiner = examiner;
    }

    @Override
    public Verdict apply(Case what) {
        var sources = new LinkedHashMap<Exercise, Handed.Text>();
        sources.put(what.exercise(), new Handed.Text(what.subject().text()));
        var graded = new CompletableFuture<Graded>();
        try {
            examiner.examine(what.name(), sources, new Examiner.Observer() {
                @Override
                public void judged(Exercise exercise, CriterionResult result) {
                    // the grade has them all
                }

                @Override
                public void graded(Exercise exercise, Graded grade) {
                    graded.complete(grade);
                }
            });
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        return verdict(graded.join());
    }

    private static Verdict verdict(Graded graded) {
        var outcome = switch (graded.outcome()) {
            case PASSED -> Outcome.PASS;
            case COMPILE_ERROR -> Outcome.COMPILE_ERROR;
            case TIMEOUT -> Outcome.TIMEOUT;
            case MISSING, NOT_RUN, GRADER_ERROR -> Outcome.NO_TESTS;
            case FAILED, EXIT_CALLED, CRASHED, OUT_OF_MEMORY, OUTPUT_LIMIT, REJECTED -> Outcome.FAIL;
        };
        return new Verdict(graded.exercise(), outcome, graded.flagged() ? "FLAGGED_" + graded.code() : graded.code(), graded.says(),
                graded.criteria(), List.of(), "");
    }
}
