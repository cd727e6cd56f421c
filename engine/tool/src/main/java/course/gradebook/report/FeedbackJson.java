package course.gradebook.report;

import course.gradebook.Assigned;
import course.gradebook.Mark;
import course.verdict.CriterionResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A student's feedback for programs. What is not graded has {@code earned: null}; what is withheld has no outcome. */
public final class FeedbackJson {

    private FeedbackJson() {}

    public static String of(Feedback feedback) {
        var root = Json.object().put("schema", "course/feedback/1").put("student", feedback.student().id())
                .put("name", feedback.student().name()).put("title", feedback.occasion().title())
                .put("at", feedback.occasion().at().toString()).put("isolation", feedback.occasion().isolation())
                .put("total", feedback.total().isPresent() ? (Integer) feedback.total().getAsInt() : null).put("max", feedback.max());
        var exercises = root.putArray("exercises");
        feedback.shown().forEach(it -> exercise(it, exercises.addObject()));
        feedback.withheld().forEach(it -> assigned(it, exercises.addObject()).put("withheld", it.visibility().word()));
        return Json.text(root);
    }

    private static ObjectNode assigned(Assigned assigned, ObjectNode node) {
        return node.put("exercise", assigned.exercise()).put("title", assigned.title()).put("group", assigned.group())
                .put("points", assigned.points()).put("due", assigned.due() == null ? null : assigned.due().toString());
    }

    private static void exercise(Mark mark, ObjectNode node) {
        assigned(mark.assigned(), node).put("earned", mark.counts() ? (Integer) mark.earned() : null)
                .put("outcome", mark.graded().outcome().name()).put("code", mark.graded().code()).put("says", mark.says());
        criteria(mark, node.putArray("criteria"));
    }

    private static void criteria(Mark mark, ArrayNode criteria) {
        for (var it : mark.criteria()) {
            var node = criteria.addObject().put("order", it.order()).put("title", it.title()).put("state", it.state().name())
                    .put("points", it.points()).put("earned", mark.counts() ? (Integer) it.earned() : null).put("code", it.code())
                    .put("evidence", it.evidence()).put("sentence", it.sentence()).put("lesson", it.lesson())
                    .put("section", it.section()).put("heading", it.heading());
            timeline(it, node);
        }
    }

    private static void timeline(CriterionResult criterion, ObjectNode node) {
        if (criterion.timeline() != null) {
            try {
                node.set("timeline", Json.parse(criterion.timeline()));
            } catch (JacksonException _) {
                node.putNull("timeline");
            }
        }
    }
}
