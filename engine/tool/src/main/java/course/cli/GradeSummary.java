package course.cli;

import course.classroom.Grading;
import course.classroom.Progress;
import course.gradebook.Gradebook;
import course.gradebook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says at the end of a grading what came of it, and what to do next. */
record GradeSummary(Course course, Again again) {

    void print(Grading.Result result) {
        var palette = course.screen().palette();
        var summary = new BookSummary(course, again.order().out());
        var book = result.book();
        course.out().println((result.stopped() ? palette.note("Stopped. ") : "") + palette.strong(BookSummary.headline(book)));
        course.out().println(counts(result.progress()));
        course.out().println("Isolation: %s; the report says what it keeps out.".formatted(result.occasion().isolation().toLowerCase(Locale.ROOT)));
        summary.list("To know", book.said());
        summary.list("Look at their code", flagged(book));
        summary.files();
        next(book);
    }

    private static String counts(Progress progress) {
        var parts = new ArrayList<String>();
        if (progress.examined() > 0) {
            parts.add("%d graded now (%s)".formatted(progress.examined(), GradeFace.outcomes(progress.outcomes())));
        }
        if (progress.known() > 0) {
            parts.add("%d known from before".formatted(progress.known()));
        }
        if (progress.missing() > 0) {
            parts.add("%d not handed in or refused".formatted(progress.missing()));
        }
        return parts.isEmpty() ? "Nothing was to be graded." : "Exercises: %s.".formatted(String.join(", ", parts));
    }

    private static List<String> flagged(Gradebook book) {
        return book.everybody().stream().flatMap(row -> row.marks().stream().filter(it -> it.graded().flagged())
                .map(it -> "%s, %s: %s. %s".formatted(row.student().shown(), it.assigned().exercise(), it.graded().outcome(), it.graded().says())))
                .toList();
    }

    private void next(Gradebook book) {
        var open = book.everybody().stream().map(Row::open).mapToLong(List::size).sum();
        if (open > 0) {
            course.out().println("%n%s still open; what is graded stays. Go on with:  %s".formatted(
                    BookSummary.count(open, "mark"), course.command(again.arguments())));
            course.out().flush();
        }
    }
}
