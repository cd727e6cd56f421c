package course.gradebook.exchange;

import course.gradebook.Mark;
import course.gradebook.Row;
import course.gradebook.report.Json;
import course.gradebook.report.Safe;
import course.verdict.CriterionResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/**
 * The {@code result.json} of Classroom 50, schema {@code classroom50/result/v1}: points are whole numbers. Its runner stamps the owner and
 * the kind of assignment itself.
 */
public final class Classroom50 {

    /**
     * Where the submission comes from, as the runner's environment tells: {@code CLASSROOM}, {@code ASSIGNMENT}, {@code SUBMISSION_TAG},
     * {@code COMMIT_URL}, {@code RELEASE_URL}, {@code REVIEW_URL}.
     *
     * @param review   the commit again when there is none
     * @param datetime when it was submitted, not when it was graded
     */
    public record Submission(String classroom, String assignment, String tag, String commit, String release, String review, Instant datetime) {}

    private Classroom50() {}

    /**
     * Empty while an exercise is not graded: the schema knows no mark that is unknown, and a zero would be wrong. The autograder then exits
     * with another code than 0, which the runner reports as an error, not as a grade.
     */
    public static Optional<String> result(Row row, Submission submission) {
        if (row.total().isEmpty()) {
            return Optional.empty();
        }
        var root = Json.object().put("schema", "classroom50/result/v1").put("classroom", submission.classroom())
                .put("assignment", submission.assignment()).put("submission", submission.tag()).put("commit", submission.commit())
                .put("release", submission.release()).put("review", submission.review())
                .put("datetime", submission.datetime().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("score", row.total().getAsInt()).put("max-score", row.max());
        var tests = root.putArray("tests");
        row.marks().forEach(it -> tests(it, tests));
        return Optional.of(Json.text(root));
    }

    private static void tests(Mark mark, ArrayNode tests) {
        if (mark.criteria().isEmpty()) {
            test(mark.assigned().exercise(), mark.passed(), mark.earned(), mark.points(), mark.graded().code(), tests);
        }
        mark.criteria().forEach(it -> test("%s %d: %s".formatted(mark.assigned().exercise(), it.order(), it.title()),
                it.state() == CriterionResult.State.PASSED, it.earned(), it.points(), it.code() == null ? it.state().name() : it.code(), tests));
    }

    private static void test(String name, boolean passed, int score, int max, String code, ArrayNode tests) {
        tests.addObject().put("test-name", Safe.line(name)).put("passed", passed).put("score", score).put("max-score", max).put("code", code);
    }
}
