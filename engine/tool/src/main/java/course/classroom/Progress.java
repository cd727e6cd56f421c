package course.classroom;

import course.grade.Graded;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How far a grading has come. Only what is examined is counted: what was known before, or was not handed in, takes no time.
 *
 * @param toExamine exercises to examine in all
 * @param examined  of these
 * @param known     how many exercises were graded before
 * @param missing   how many were not handed in, or can't be read
 * @param outcomes  how many of those examined are {@code PASSED} and so on, by name
 * @param elapsed   since the first one began
 * @param last      empty at the beginning
 */
public record Progress(int toExamine, int examined, int known, int missing, Map<String, Integer> outcomes, Duration elapsed,
                       Optional<Graded> last) {

    public Progress {
        outcomes = Map.copyOf(outcomes);
    }

    /** Exercises in a second; 0 as long as it can't be told. */
    public double rate() {
        return elapsed.isPositive() ? examined * 1e9 / elapsed.toNanos() : 0;
    }

    /** How long the rest will take at this rate; empty as long as it can't be told. */
    public Optional<Duration> left() {
        return examined == 0 ? Optional.empty() : Optional.of(elapsed.multipliedBy(toExamine - examined).dividedBy(examined));
    }
}
