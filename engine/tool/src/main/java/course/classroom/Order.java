package course.classroom;

import course.catalog.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher asks for.
 *
 * @param folder    of submissions, a folder or a zip each, named after the student
 * @param roster    who is enrolled; without one it is whoever handed in
 * @param out       where everything goes
 * @param only      ids of students to grade now; empty for all
 * @param exercises that count this time; empty for all that are assigned
 * @param fresh     whether to grade again what is graded already
 * @param shard     the part of the class that is graded here
 * @param title     of the assignment
 * @param published whether the grades are published
 */
public record Order(Path folder, Optional<Path> roster, Path out, List<String> only, List<Exercise> exercises, boolean fresh, Shard shard,
                    String title, boolean published) {

    public Order {
        only = List.copyOf(only);
        exercises = List.copyOf(exercises);
    }

    /** Whether it is about a part of what could be graded: then beginning anew must not touch the rest. */
    boolean isPartial() {
        return !only.isEmpty() || !exercises.isEmpty();
    }
}
