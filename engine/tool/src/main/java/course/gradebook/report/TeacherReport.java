package course.gradebook.report;

import course.grade.GradeOutcome;
import course.grade.isolate.IsolationReport;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a teacher wants to know of a class, most pressing first, as a page. */
public final class TeacherReport {
    private static final String TABLE = "<div class=\"wide\"><table>\n";
    private static final String TABLE_END = "</table></div>\n";

    private final Gradebook book;
    private final Occasion occasion;
    private final Function<Student, String> feedback;
    private final List<Row> everybody;
    private final StringBuilder body = new StringBuilder();

    private TeacherReport(Gradebook book, Occasion occasion, Function<Student, String> feedback) {
        this.book = book;
        this.occasion = occasion;
        this.feedback = feedback;
        this.everybody = book.everybody();
    }

    /** @param feedback where a student's feedback lies, relative to the report: harmless in an attribute */
    public static String of(Gradebook book, Occasion occasion, Function<Student, String> feedback) {
        return new TeacherReport(book, occasion, feedback).page();
    }

    private String page() {
        var whole = everybody.stream().filter(row -> row.total().isPresent()).count();
        body.append("<h1>%s</h1>\n<p class=\"soft\">%s</p>\n".formatted(line(occasion.title()), Feedback.moment(occasion.at())));
        body.append("<p class=\"soft\">Isolation: %s. What it keeps out is told below.</p>\n".formatted(line(occasion.isolation())));
        body.append("<p class=\"total\">%d students, %d with a total, of %d points</p>\n".formatted(
                everybody.size(), whole, book.assignment().points()));
        notes("To know", book.said());
        notes("Look at their code", everybody.stream().flatMap(TeacherReport::flagged).toList());
        notes("Not graded, and no zero", everybody.stream().flatMap(TeacherReport::open).toList());
        totals();
        exercises();
        diagnoses();
        students();
        occasion.isolations().stream().distinct().forEach(this::isolation);
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
            body.append("<h2>Totals</h2>\n<figure><div class=\"tall\">%s</div><figcaption>Lowest %d, median %s, highest %d, of %d points.</figcaption></figure>\n".formatted(
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
        var handedIn = book.assignment().exercises().stream().filter(it -> !graded(it).isEmpty()).toList();
        handedIn.forEach(this::exercise);
        body.append(TABLE_END);
        var others = book.assignment().exercises().stream().filter(it -> !handedIn.contains(it)).map(Assigned::exercise).toList();
        if (!others.isEmpty()) {
            body.append("<p class=\"soft\">Of nobody yet: %s.</p>\n".formatted(line(String.join(", ", others))));
        }
    }

    private void exercise(Assigned assigned) {
        var graded = graded(assigned);
        rate("exercise", "<strong>%s</strong> <span class=\"soft\">%s</span>".formatted(line(assigned.title()), line(assigned.exercise())),
                assigned.points(), graded.stream().filter(Mark::passed).count(), graded.size());
        graded.stream().map(Mark::criteria).filter(it -> !it.isEmpty()).findFirst().stream().flatMap(List::stream)
                .forEach(criterion -> rate("criterion", line("%d. %s".formatted(criterion.order(), criterion.title())), criterion.points(),
                        graded.stream().filter(it -> holds(it, criterion.order())).count(), graded.size()));
    }

    /** The marks of those who handed it in and were graded. */
    private List<Mark> graded(Assigned assigned) {
        return everybody.stream().flatMap(row -> row.marks().stream())
                .filter(it -> it.assigned().equals(assigned) && it.counts() && it.graded().outcome() != GradeOutcome.MISSING).toList();
    }

    private static boolean holds(Mark mark, int order) {
        return mark.criteria().stream().anyMatch(it -> it.order() == order && it.state() == CriterionResult.State.PASSED);
    }

    private void rate(String kind, String what, int points, long good, int all) {
        var percent = Math.round(good * 100.0 / all);
        body.append("<tr class=\"%s\"><td>%s</td><td class=\"number\">%d</td>".formatted(kind, what, points));
        body.append("<td class=\"bar\"><span class=\"rate\"><span style=\"width:%d%%\"></span></span> %d %%</td>".formatted(percent, percent));
        body.append("<td class=\"number\">%d of %d</td></tr>\n".formatted(good, all));
    }

    private void diagnoses() {
        var found = Diagnosed.in(everybody);
        if (found.isEmpty()) {
            return;
        }
        body.append("<h2>Diagnoses</h2>\n<div class=\"wide\"><table class=\"diagnoses\">\n")
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
        body.append("<tr><td><a href=\"%s\">%s</a></td><td>%s</td>".formatted(feedback.apply(student), line(student.id()), student.name().equals(student.id()) ? "" : line(student.name())));
        body.append("<td class=\"number\">%s</td><td class=\"number\">%d of %d</td><td>%s</td></tr>\n".formatted(
                row.total().isPresent() ? "%d of %d".formatted(row.total().getAsInt(), row.max()) : "<span class=\"open\">none yet</span>",
                row.marks().stream().filter(Mark::passed).count(), row.marks().size(),
                book.unlisted().contains(row) ? "<span class=\"open\">not on the roster</span>" : ""));
    }

    /** What the self-test tried; what was seen when it did is left out, since it names this machine's files. */
    private void isolation(IsolationReport report) {
        body.append("<h2>How students' code was kept apart</h2>\n<p>Level %d of 3, %s. It ran as %s.</p>\n<ul>\n".formatted(
                report.level().number(), line(report.level().says()), line(report.account())));
        report.proofs().forEach(it -> body.append("<li><span class=\"%s\">%s</span> %s</li>\n".formatted(it.holds() ? "good" : "open",
                it.holds() ? "kept" : "not kept", line(it.says()))));
        body.append("</ul>\n");
        report.passedOver().forEach(it -> body.append("<p class=\"soft\">Level %d, %s, was passed over: %s</p>\n".formatted(
                it.level().number(), line(it.level().word()), line(it.why()))));
    }

    private static String line(String text) {
        return Safe.markup(Safe.line(text));
    }
}
