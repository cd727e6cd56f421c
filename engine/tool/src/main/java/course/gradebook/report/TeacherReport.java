package course.gradebook.report;

import course.grade.GradeOutcome;
import course.gradebook.Assigned;
import course.gradebook.Gradebook;
import course.gradebook.Mark;
import course.gradebook.Occasion;
import course.gradebook.Row;
import course.gradebook.Student;

import course.verdict.CriterionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a teacher wants to know of a class, most pressing first, as a page. */
public final class TeacherReport {
    private static final String TABLE = "<div class=\"wide\"><table>\n";
    private static final String TABLE_END = "</table></div>\n";

    private final Gradebook book;
    private final Occasion occasion;
    private final List<Row> everybody;
    private final StringBuilder body = new StringBuilder();

    private TeacherReport(Gradebook book, Occasion occasion) {
        this.book = book;
        this.occasion = occasion;
        this.everybody = book.everybody();
    }

    public static String of(Gradebook book, Occasion occasion) {
        return new TeacherReport(book, occasion).page();
    }

    private String page() {
        var whole = everybody.stream().filter(row -> row.total().isPresent()).count();
        body.append("<h1>%s</h1>\n<p class=\"soft\">%s</p>\n".formatted(line(occasion.title()), Feedback.moment(occasion.at())));
        body.append("<p class=\"total\">%d students, %d with a total, of %d points</p>\n".formatted(
                everybody.size(), whole, book.assignment().points()));
        body.append("<section class=\"card\"><h2>Isolation: %s</h2><p>%s</p></section>\n".formatted(
                line(occasion.isolation()), line(occasion.meaning())));
        notes("To know", book.said());
        notes("Look at their code", everybody.stream().flatMap(TeacherReport::flagged).toList());
        notes("Not graded, and no zero", everybody.stream().flatMap(TeacherReport::open).toList());
        totals();
        exercises();
        diagnoses();
        students();
        return Page.of(occasion.title() + ": report", body.toString());
    }

    private void notes(String title, List<String> notes) {
        if (!notes.isEmpty()) {
            body.append("<section class=\"card warn\"><h2>%s</h2>\n<ul>\n".formatted(title));
            notes.forEach(it -> body.append("<li>%s</li>\n".formatted(line(it))));
            body.append("</ul></section>\n");
        }
    }

    private static Stream<String> flagged(Row row) {
        return row.marks().stream().filter(it -> it.graded().flagged()).map(it -> "%s, %s: %s. %s".formatted(
                row.student().shown(), it.assigned().exercise(), it.graded().outcome(), it.graded().says()));
    }

    /** A sentence for each reason, with the exercises it holds for. */
    private static Stream<String> open(Row row) {
        var reasons = new LinkedHashMap<String, List<String>>();
        row.open().forEach(it -> reasons.computeIfAbsent("%s. %s".formatted(it.graded().outcome(), it.graded().says()).strip(),
                _ -> new ArrayList<>()).add(it.assigned().exercise()));
        return reasons.entrySet().stream().map(it -> "%s, %s: %s".formatted(row.student().shown(), String.join(", ", it.getValue()), it.getKey()));
    }

    private void totals() {
        var picture = Histogram.of(everybody);
        if (!picture.isEmpty()) {
            var sorted = everybody.stream().flatMapToInt(row -> row.total().stream()).sorted().toArray();
            body.append("<h2>Totals</h2>\n<figure>%s<figcaption>Lowest %d, median %s, highest %d, of %d points.</figcaption></figure>\n".formatted(
                    picture, sorted[0], median(sorted), sorted[sorted.length - 1], book.assignment().points()));
        }
    }

    private static String median(int[] sorted) {
        var twice = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
        return twice % 2 == 0 ? String.valueOf(twice / 2) : "%d.5".formatted(twice / 2);
    }

    private void exercises() {
        body.append("<h2>Exercises and their criteria</h2>\n<p class=\"soft\">Rates are of those who handed in and were graded.</p>\n");
        body.append(TABLE).append("<tr><th>What holds</th><th class=\"number\">Points</th><th>Pass rate</th>")
                .append("<th class=\"number\">Students</th></tr>\n");
        book.assignment().exercises().forEach(this::exercise);
        body.append(TABLE_END);
    }

    private void exercise(Assigned assigned) {
        var graded = everybody.stream().flatMap(row -> row.marks().stream())
                .filter(it -> it.assigned().equals(assigned) && it.counts() && it.graded().outcome() != GradeOutcome.MISSING).toList();
        rate("<strong>%s</strong> <span class=\"soft\">%s</span>".formatted(line(assigned.title()), line(assigned.exercise())),
                assigned.points(), graded.stream().filter(Mark::passed).count(), graded.size());
        graded.stream().map(Mark::criteria).filter(it -> !it.isEmpty()).findFirst().stream().flatMap(List::stream)
                .forEach(criterion -> rate(line("%d. %s".formatted(criterion.order(), criterion.title())), criterion.points(),
                        graded.stream().filter(it -> holds(it, criterion.order())).count(), graded.size()));
    }

    private static boolean holds(Mark mark, int order) {
        return mark.criteria().stream().anyMatch(it -> it.order() == order && it.state() == CriterionResult.State.PASSED);
    }

    private void rate(String what, int points, long good, int all) {
        var percent = all == 0 ? 0 : good * 100 / all;
        var bar = all == 0 ? "<span class=\"soft\">nobody yet</span>"
                : "<span class=\"rate\"><span style=\"width:%d%%\"></span></span> %d %%".formatted(percent, percent);
        body.append("<tr><td>%s</td><td class=\"number\">%d</td><td>%s</td><td class=\"number\">%d of %d</td></tr>\n"
                .formatted(what, points, bar, good, all));
    }

    private void diagnoses() {
        var found = Diagnosed.in(everybody);
        if (found.isEmpty()) {
            return;
        }
        body.append("<h2>Diagnoses</h2>\n").append(TABLE)
                .append("<tr><th>Exercise</th><th>Diagnosis</th><th class=\"number\">Students</th><th>Who</th></tr>\n");
        found.forEach(this::diagnosed);
        body.append(TABLE_END);
    }

    private void diagnosed(Diagnosed it) {
        var lesson = it.lesson().isEmpty() ? "" : " <span class=\"soft\">(%s)</span>".formatted(line(it.lesson()));
        body.append("<tr><td class=\"id\">%s</td><td><strong>%s</strong> %s%s</td>".formatted(
                line(it.exercise()), line(it.code()), line(it.says()), lesson));
        body.append("<td class=\"number\">%d</td><td class=\"names\">%s</td></tr>\n".formatted(it.students().size(),
                it.students().stream().map(Student::name).map(TeacherReport::line).collect(Collectors.joining(", "))));
    }

    private void students() {
        body.append("<h2>Students</h2>\n").append(TABLE).append("<tr><th>Student</th><th>Name</th><th class=\"number\">Total</th>")
                .append("<th class=\"number\">Passed</th><th></th></tr>\n");
        everybody.forEach(this::student);
        body.append(TABLE_END);
    }

    private void student(Row row) {
        var student = row.student();
        body.append("<tr><td>%s</td><td>%s</td>".formatted(line(student.id()), student.name().equals(student.id()) ? "" : line(student.name())));
        body.append("<td class=\"number\">%s</td><td class=\"number\">%d of %d</td><td>%s</td></tr>\n".formatted(
                row.total().isPresent() ? "%d of %d".formatted(row.total().getAsInt(), row.max()) : "<span class=\"open\">none yet</span>",
                row.marks().stream().filter(Mark::passed).count(), row.marks().size(),
                book.unlisted().contains(row) ? "<span class=\"open\">not on the roster</span>" : ""));
    }

    private static String line(String text) {
        return Safe.markup(Safe.line(text));
    }
}
