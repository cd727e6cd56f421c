package course.verify;

import course.catalog.Exercise;
import course.judge.Subject;
import java.util.Locale;

/**
 * One row of the truth table.
 *
 * @param name     of the alternative or wrong solution; "stub" or "solution" for those
 * @param expected the code the verdict must carry: {@code PASS}, {@code TODO} for a stub, a diagnosis
 */
public record Case(Exercise exercise, Kind kind, String name, String expected, Subject subject) {

    /** What is judged. */
    public enum Kind { STUB, SOLUTION, ALTERNATIVE, WRONG }

    @Override
    public String toString() {
        return "%s %s %s".formatted(exercise.id(), kind.name().toLowerCase(Locale.ROOT), name);
    }
}
