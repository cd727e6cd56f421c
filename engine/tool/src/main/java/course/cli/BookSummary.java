package course.cli;

import course.gradebook.Gradebook;
import course.prose.Wrap;
import java.nio.file.Path;
import java.util.List;

/** Says what is in a gradebook, and where it is. */
record BookSummary(Course course, Path out) {

    private static final int MOST_SHOWN = 12;

    /** All of it, for a gradebook that was made without running code. */
    Exit print(Gradebook book) {
        course.out().println(course.screen().palette().strong(headline(book)));
        course.out().println("No code ran.");
        list("To know", book.said());
        files();
        return book.everybody().stream().allMatch(row -> row.total().isPresent()) ? Exit.DONE : Exit.NOT_YET;
    }

    static String headline(Gradebook book) {
        var rows = book.everybody();
        return "%s, %d with a total, of %d points in %s".formatted(count(rows.size(), "student"),
                rows.stream().filter(row -> row.total().isPresent()).count(), book.assignment().points(),
                count(book.assignment().exercises().size(), "exercise"));
    }

    /** {@code 1 student}, {@code 60 students}. */
    static String count(long number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }

    void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        course.out().println();
        course.out().println(course.screen().palette().note(title));
        lines.stream().limit(MOST_SHOWN).flatMap(it -> Wrap.text(it, course.screen().width(), "  %s ".formatted(course.screen().glyphs().bullet()),
                "    ").stream()).forEach(course.out()::println);
        if (lines.size() > MOST_SHOWN) {
            course.out().println("    and %d more, all in the report".formatted(lines.size() - MOST_SHOWN));
        }
    }

    void files() {
        course.out().println();
        course.out().println("Gradebook:  %s".formatted(course.shown(out.resolve("gradebook.csv"))));
        course.out().println("Report:     %s".formatted(course.shown(out.resolve("report.html"))));
        course.out().flush();
    }
}
