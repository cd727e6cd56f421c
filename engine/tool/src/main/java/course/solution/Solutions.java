package course.solution;

import course.catalog.Exercise;
import course.progress.Progress;
import java.util.Optional;

/** Shows a solution to who has passed, or asks a second time. */
public final class Solutions {
    private final Progress progress;

    public Solutions(Progress progress) {
        this.progress = progress;
    }

    /** The solution; empty for the first question while the exercise is open, which is remembered. */
    public Optional<Solution> ask(Exercise exercise) {
        var entry = progress.of(exercise.id());
        if (entry.passed() || entry.asked()) {
            return Optional.of(Solution.of(exercise));
        }
        progress.asked(exercise.id());
        return Optional.empty();
    }
}
