package course.gradebook.report;

import course.gradebook.Assigned;
import course.gradebook.Mark;
import course.verdict.CriterionResult;

/** A student's feedback as a page. */
public final class FeedbackHtml {

    private FeedbackHtml() {}

    public static String of(Feedback feedback) {
        var body = new StringBuilder();
        var title = feedback.occasion().title();
        body.append("<h1>%s</h1>\n<p>%s</p>\n".formatted(line(title), line(feedback.student().shown())));
        body.append("<p class=\"total\">%s</p>\n".formatted(Words.points(feedback.total(), feedback.max())));
        body.append(Overview.of(feedback));
        feedback.shown().stream().filter(Overview::hasCard).forEach(it -> exercise(it, body));
        body.append("<footer>%s. Isolation: %s. %s</footer>\n".formatted(Feedback.moment(feedback.occasion().at()),
                line(feedback.occasion().isolation()), "A mark that says it is no zero will change: ask your teacher about it."));
        return Page.of("%s: %s".formatted(title, feedback.student().shown()), body.toString());
    }

    private static void exercise(Mark mark, StringBuilder body) {
        body.append("<section class=\"card\" id=\"%s\">\n<h2>%s</h2>\n<p class=\"soft\">%s%s</p>\n<p class=\"badge %s\">%s%s</p>\n".formatted(
                Overview.anchor(mark), line(mark.assigned().title()), line(mark.assigned().exercise()), due(mark.assigned()), color(mark),
                Words.of(mark.graded().outcome()),
                mark.counts() ? ", %d of %d points".formatted(mark.earned(), mark.points()) : ""));
        if (!mark.says().isBlank()) {
            body.append("<p class=\"evidence\">%s</p>\n".formatted(Safe.markup(mark.says())));
        }
        if (!mark.criteria().isEmpty()) {
            body.append("<ul class=\"criteria\">\n");
            mark.criteria().forEach(it -> criterion(it, mark.counts(), body));
            body.append("</ul>\n");
        }
        body.append("</section>\n");
    }

    private static String due(Assigned assigned) {
        return assigned.due() == null ? "" : " · due " + Feedback.moment(assigned.due());
    }

    private static void criterion(CriterionResult criterion, boolean counts, StringBuilder body) {
        var color = switch (criterion.state()) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case NOT_JUDGED -> "open";
        };
        body.append("<li><strong>%s</strong> <span class=\"%s\">%s</span>%s\n".formatted(line(criterion.title()), color,
                Words.of(criterion.state()), counts ? " <span class=\"soft\">(%d of %d)</span>".formatted(criterion.earned(), criterion.points()) : ""));
        if (criterion.evidence() != null) {
            body.append("<p class=\"evidence\">%s</p>\n".formatted(Safe.markup(criterion.evidence())));
        }
        if (criterion.sentence() != null) {
            var lesson = Words.lesson(criterion);
            body.append("<p><strong>%s</strong>%s</p>\n".formatted(line(capital(criterion.sentence()) + "."),
                    lesson.isEmpty() ? "" : " See %s.".formatted(line(lesson))));
        }
        body.append(criterion.state() == CriterionResult.State.FAILED ? Picture.of(criterion) : "").append("</li>\n");
    }

    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** The class of its outcome's color. */
    static String color(Mark mark) {
        return !mark.counts() ? "open" : mark.passed() ? "good" : "bad";
    }

    static String line(String text) {
        return Safe.markup(Safe.line(text));
    }
}
