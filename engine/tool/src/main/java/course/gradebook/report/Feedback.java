package course.gradebook.report;

import course.gradebook.Assigned;
import course.gradebook.Mark;
import course.gradebook.Occasion;
import course.gradebook.Row;
import course.gradebook.Student;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What one student may see of the own marks now.
 *
 * @param shown     exercises with everything about them
 * @param withheld  exercises whose time has not come
 * @param total     empty while something is withheld or not graded: a part would be taken for the whole
 */
public record Feedback(Student student, Occasion occasion, List<Mark> shown, List<Assigned> withheld, OptionalInt total, int max) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public Feedback {
        shown = List.copyOf(shown);
        withheld = List.copyOf(withheld);
    }

    public static Feedback of(Row row, Occasion occasion) {
        var shown = row.marks().stream().filter(it -> it.assigned().shows(occasion)).toList();
        var withheld = row.marks().stream().map(Mark::assigned).filter(it -> !it.shows(occasion)).toList();
        return new Feedback(row.student(), occasion, shown, withheld, withheld.isEmpty() ? row.total() : OptionalInt.empty(), row.max());
    }

    /** {@code 1 December 2026, 20:59 UTC}. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** When a withheld exercise will be shown. */
    static String when(Assigned assigned) {
        return switch (assigned.visibility()) {
            case AFTER_DUE_DATE -> assigned.due() == null ? "later" : "after " + moment(assigned.due());
            case AFTER_PUBLISHED -> "when the grades are published";
            case HIDDEN, VISIBLE -> "by your teacher";
        };
    }
}
