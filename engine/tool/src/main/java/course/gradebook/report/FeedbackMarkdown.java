package course.gradebook.report;

import course.gradebook.Mark;
import course.verdict.CriterionResult;

/** A student's feedback as Markdown (CommonMark), for a comment, an issue or a plain file. */
public final class FeedbackMarkdown {

    private FeedbackMarkdown() {}

    public static String of(Feedback feedback) {
        var out = new StringBuilder();
        out.append("# %s\n\n%s\n\n**%s**\n".formatted(Safe.markdown(feedback.occasion().title()), Safe.markdown(feedback.student().shown()),
                Words.points(feedback.total(), feedback.max())));
        feedback.shown().forEach(it -> exercise(it, out));
        feedback.withheld().forEach(it -> out.append("\n## %s\n\nShown %s.\n".formatted(Safe.markdown(it.title()), Safe.markdown(Feedback.when(it)))));
        return out.append("\n%s. Isolation: %s.\n".formatted(Feedback.moment(feedback.occasion().at()),
                Safe.markdown(feedback.occasion().isolation()))).toString();
    }

    private static void exercise(Mark mark, StringBuilder out) {
        out.append("\n## %s\n\n%s: **%s**%s\n".formatted(Safe.markdown(mark.assigned().title()), Safe.markdown(mark.assigned().exercise()),
                Words.of(mark.graded().outcome()), mark.counts() ? ", %d of %d points".formatted(mark.earned(), mark.points()) : ""));
        if (!mark.says().isBlank() && Overview.hasCard(mark)) {
            out.append("\n%s\n".formatted(Safe.markdown(mark.says())));
        }
        out.append(mark.criteria().isEmpty() ? "" : "\n");
        mark.criteria().forEach(it -> out.append("- ").append(criterion(it, mark.counts()).replaceAll("\n(?=[^\n])", "\n  ")).append('\n'));
    }

    private static String criterion(CriterionResult criterion, boolean counts) {
        return "**%s**: %s%s%s".formatted(Safe.markdown(criterion.title()), Words.of(criterion.state()),
                counts ? " (%d of %d)".formatted(criterion.earned(), criterion.points()) : "", explained(criterion));
    }

    /** What was seen, what it means and where it is explained; empty when there is nothing to explain. */
    public static String explained(CriterionResult criterion) {
        var lesson = Words.lesson(criterion);
        return (criterion.evidence() == null ? "" : "\n\n%s".formatted(Safe.markdown(criterion.evidence())))
                + (criterion.sentence() == null ? "" : "\n\n**%s**%s".formatted(Safe.markdown(FeedbackHtml.capital(criterion.sentence()) + "."),
                        lesson.isEmpty() ? "" : " See %s.".formatted(Safe.markdown(lesson))));
    }
}
