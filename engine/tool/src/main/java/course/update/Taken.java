package course.update;

import course.catalog.Exercise;
import java.nio.file.Path;
import java.util.List;

/**
 * What was taken over from another folder of the course.
 *
 * @param answers the learner's files that stand here now
 * @param both    exercises with another answer here: it stays, and the one from there is the newest in the history
 * @param left    files there that have no place here, or whose place is taken
 * @param changes what this version did to the exercises
 */
public record Taken(List<Path> answers, List<Exercise> both, List<Path> left, List<Change> changes) {
    public Taken {
        answers = List.copyOf(answers);
        both = List.copyOf(both);
        left = List.copyOf(left);
        changes = List.copyOf(changes);
    }
}
