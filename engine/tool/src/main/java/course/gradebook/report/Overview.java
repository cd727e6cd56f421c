package course.gradebook.report;

import course.grade.GradeOutcome;
import course.gradebook.Assigned;
import course.gradebook.Mark;
import course.gradebook.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All exercises of one student in a table, a line each, by group; those with more to say link to it. */
final class Overview {

    private final Feedback feedback;
    private final StringBuilder out = new StringBuilder();

    private Overview(Feedback feedback) {
        this.feedback = feedback;
    }

    static String of(Feedback feedback) {
        return new Overview(feedback).table();
    }

    /** Whether there is more to say of it than that it is not there. */
    static boolean hasCard(Mark mark) {
        return mark.graded().outcome() != GradeOutcome.MISSING;
    }

    /** The place of its card in the page. */
    static String anchor(Mark mark) {
        return Safe.attribute(mark.assigned().exercise().replace('/', '-'));
    }

    private String table() {
        out.append("<div class=\"wide\"><table class=\"overview\">\n<tr><th>Exercise</th><th>Outcome</th><th class=\"number\">Points</th></tr>\n");
        var withheld = new LinkedHashMap<String, List<Assigned>>();
        feedback.withheld().forEach(it -> withheld.merge(it.group(), List.of(it), Overview::joined));
        var shown = new Row(feedback.student(), feedback.shown()).groups();
        var groups = new TreeSet<>(shown.keySet());
        groups.addAll(withheld.keySet());
        groups.forEach(group -> group(group, groups.size() > 1, shown.getOrDefault(group, List.of()), withheld));
        return out.append("</table></div>\n").toString();
    }

    private void group(String group, boolean named, List<Mark> marks, Map<String, List<Assigned>> withheld) {
        var hidden = withheld.getOrDefault(group, List.of());
        if (named) {
            var sum = hidden.isEmpty() ? Words.points(Row.sum(marks), marks.stream().mapToInt(Mark::points).sum()) : "";
            out.append("<tr class=\"group\"><th colspan=\"2\">%s</th><td class=\"number\">%s</td></tr>\n".formatted(FeedbackHtml.line(group), sum));
        }
        marks.forEach(this::mark);
        hidden.forEach(it -> out.append("<tr><td>%s</td><td class=\"soft\">shown %s</td><td class=\"number soft\">of %d</td></tr>\n".formatted(
                FeedbackHtml.line(it.title()), FeedbackHtml.line(Feedback.when(it)), it.points())));
    }

    private void mark(Mark mark) {
        var title = FeedbackHtml.line(mark.assigned().title());
        var color = mark.graded().outcome() == GradeOutcome.MISSING ? "soft" : FeedbackHtml.color(mark);
        out.append("<tr><td>%s</td><td class=\"%s\">%s</td><td class=\"number\">%s</td></tr>\n".formatted(
                hasCard(mark) ? "<a href=\"#%s\">%s</a>".formatted(anchor(mark), title) : title, color, Words.of(mark.graded().outcome()),
                mark.counts() ? "%d of %d".formatted(mark.earned(), mark.points()) : "<span class=\"open\">of %d</span>".formatted(mark.points())));
    }

    private static List<Assigned> joined(List<Assigned> some, List<Assigned> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
