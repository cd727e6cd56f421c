package course.gradebook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a student may see how an exercise was graded. The words are Gradescope's. */
public enum Visibility {
    /** Never. */
    HIDDEN,
    /** From the due date on. */
    AFTER_DUE_DATE,
    /** When the grades are published. */
    AFTER_PUBLISHED,
    /** At once. */
    VISIBLE;

    /** {@code after_due_date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Visibility> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether a student sees it now. Without a due date, the due date never comes. */
    public boolean shows(Instant now, @Nullable Instant due, boolean published) {
        return switch (this) {
            case HIDDEN -> false;
            case AFTER_DUE_DATE -> due != null && !now.isBefore(due);
            case AFTER_PUBLISHED -> published;
            case VISIBLE -> true;
        };
    }
}
