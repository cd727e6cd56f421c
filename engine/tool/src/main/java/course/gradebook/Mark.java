package course.gradebook;

import course.grade.GradeOutcome;
import course.grade.Graded;
import course.verdict.CriterionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exercise of one student with its points as they count here.
 *
 * @param criteria as the suite declares them, each with its share of the points; empty when the suite did not run
 */
public record Mark(Assigned assigned, Graded graded, List<CriterionResult> criteria) {

    public Mark {
        criteria = List.copyOf(criteria);
    }

    static Mark of(Assigned assigned, Graded graded) {
        return new Mark(assigned, graded, shared(graded.criteria(), assigned.points()));
    }

    /** Not graded: neither points nor a zero. */
    static Mark none(Assigned assigned, String student, String why) {
        return of(assigned, Graded.unjudged(student, assigned.exercise(), GradeOutcome.NOT_RUN, why));
    }

    /** Whether it may be counted: otherwise it is unknown, and so is every sum it belongs to. */
    public boolean counts() {
        return graded.outcome().counts();
    }

    /** Points earned, 0 at least; meaningless unless {@link #counts()}. */
    public int earned() {
        return counts() ? criteria.stream().mapToInt(CriterionResult::earned).sum() : 0;
    }

    public int points() {
        return assigned.points();
    }

    /** What a student is told beside the outcome; why the grader failed is the teacher's to know, since it tells of this machine. */
    public String says() {
        return graded.outcome() == GradeOutcome.GRADER_ERROR ? "" : graded.says();
    }

    public boolean passed() {
        return graded.outcome() == GradeOutcome.PASSED;
    }

    /**
     * The same criteria with {@code points} shared out in proportion to what the suite gives them: whole numbers that add up to
     * {@code points}, the largest remainders rounded up, the earlier criterion first among equals.
     */
    private static List<CriterionResult> shared(List<CriterionResult> criteria, int points) {
        var declared = criteria.stream().mapToLong(CriterionResult::points).sum();
        if (declared == points || declared == 0) {
            return criteria;
        }
        var shares = criteria.stream().mapToInt(it -> (int) (it.points() * (long) points / declared)).toArray();
        var left = points - IntStream.of(shares).sum();
        IntStream.range(0, shares.length).boxed()
                .sorted((a, b) -> Long.compare(remainder(criteria.get(b), points, declared), remainder(criteria.get(a), points, declared)))
                .limit(left).forEach(i -> shares[i]++);
        var shared = new ArrayList<CriterionResult>();
        for (var i = 0; i < shares.length; i++) {
            shared.add(worth(criteria.get(i), shares[i]));
        }
        return shared;
    }

    private static long remainder(CriterionResult criterion, int points, long declared) {
        return criterion.points() * (long) points % declared;
    }

    private static CriterionResult worth(CriterionResult it, int points) {
        return new CriterionResult(it.order(), it.title(), points, it.state(), it.code(), it.evidence(), it.sentence(), it.lesson(),
                it.section(), it.heading(), it.timeline(), it.doubts());
    }
}
