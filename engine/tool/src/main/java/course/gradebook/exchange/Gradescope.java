package course.gradebook.exchange;

import course.gradebook.Mark;
import course.gradebook.Occasion;
import course.gradebook.Row;
import course.gradebook.report.FeedbackMarkdown;
import course.gradebook.report.Json;
import course.gradebook.report.Safe;
import course.verdict.CriterionResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code results.json} of a Gradescope autograder, for one student. It may be written again and again while the grading goes on: what
 * is not graded yet has no score and fails visibly, and the score of the whole is given only when there is one.
 */
public final class Gradescope {

    private Gradescope() {}

    public static String results(Row row, Occasion occasion) {
        var root = Json.object();
        row.total().ifPresent(total -> root.put("score", total));
        root.put("output", row.open().isEmpty() ? "" : "%d of %d exercises are not graded yet: their marks are no zeros.".formatted(
                row.open().size(), row.marks().size())).put("output_format", "md").put("visibility", "visible").put("stdout_visibility", "hidden");
        root.putObject("extra_data").put("isolation", occasion.isolation());
        var tests = root.putArray("tests");
        for (var i = 0; i < row.marks().size(); i++) {
            exercise(i + 1, row.marks().get(i), tests);
        }
        return Json.text(root);
    }

    private static void exercise(int number, Mark mark, ArrayNode tests) {
        if (mark.counts() && !mark.criteria().isEmpty()) {
            mark.criteria().forEach(it -> criterion(number, mark, it, tests.addObject()));
            return;
        }
        var test = tests.addObject();
        if (mark.counts()) {
            test.put("score", mark.earned()).put("max_score", mark.points());
        }
        test.put("status", mark.passed() ? "passed" : "failed").put("name", Safe.line(mark.assigned().title())).put("number", String.valueOf(number));
        finish(test, "%s%s".formatted(Safe.markdown(mark.graded().outcome().name()),
                mark.says().isBlank() ? "" : ": " + Safe.markdown(mark.says())), mark);
    }

    private static void criterion(int number, Mark mark, CriterionResult it, ObjectNode test) {
        test.put("score", it.earned()).put("max_score", it.points())
                .put("status", it.state() == CriterionResult.State.PASSED ? "passed" : "failed")
                .put("name", Safe.line("%s: %s".formatted(mark.assigned().exercise(), it.title()))).put("number", "%d.%d".formatted(number, it.order()));
        finish(test, switch (it.state()) {
            case PASSED -> "";
            case FAILED -> FeedbackMarkdown.explained(it).strip();
            case NOT_JUDGED -> "Not judged: one that it builds on does not hold.";
        }, mark);
    }

    private static void finish(ObjectNode test, String output, Mark mark) {
        test.put("output", output).put("output_format", "md").put("visibility", mark.assigned().visibility().word());
    }
}
