package course.gradebook;

import course.catalog.Exercise;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as it counts here.
 *
 * @param exercise {@code gather/in-order}
 * @param group    what it is added up with, the lesson unless something else is said
 * @param points   what it is worth here
 * @param declared what its suite declares
 * @param due      null for no due date
 */
public record Assigned(String exercise, String title, String group, int points, int declared, Visibility visibility,
                       @Nullable Instant due) {

    static Assigned byDefault(Exercise exercise) {
        return new Assigned(exercise.id(), exercise.title(), exercise.lesson(), exercise.points(), exercise.points(),
                Visibility.VISIBLE, null);
    }

    /** Whether a student may see how it was graded. */
    public boolean shows(Occasion occasion) {
        return visibility.shows(occasion.at(), due, occasion.published());
    }
}
