package course.gradebook.report;

import course.lab.timeline.Timeline;
import course.verdict.CriterionResult;
import tools.jackson.core.JacksonException;

/** The requests of a criterion as the server saw them. */
final class Picture {
    /** More lanes tell no more. */
    private static final int ENOUGH = 20;

    private Picture() {}

    /** An SVG element; empty when there is nothing to see. */
    static String of(CriterionResult criterion) {
        if (criterion.timeline() == null) {
            return "";
        }
        try {
            var timeline = Timeline.ofJson(criterion.timeline()).first(ENOUGH);
            return timeline.lanes().isEmpty() ? "" : "<figure>%s<figcaption>%s</figcaption></figure>\n"
                    .formatted(timeline.svg(), Safe.markup(timeline.summary()));
        } catch (JacksonException _) {
            return "<p class=\"soft\">The timeline of this criterion was written by another version and can't be drawn.</p>\n";
        }
    }
}
