package course.classroom;

import course.catalog.Exercise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Exercises of one student to be examined together. */
record Work(String student, Path handin, List<Exercise> exercises) {

    Work {
        exercises = List.copyOf(exercises);
    }

    /** The same work in smaller parts when there are fewer students than jobs: nobody waits while one student is examined. */
    static List<Work> spread(List<Work> all, int jobs) {
        if (all.isEmpty() || all.size() >= jobs) {
            return all;
        }
        return all.stream().flatMap(it -> it.parts(Math.min(jobs / all.size(), it.exercises.size())).stream()).toList();
    }

    private List<Work> parts(int count) {
        var parts = new ArrayList<Work>();
        IntStream.range(0, count).forEach(part -> parts.add(new Work(student, handin,
                exercises.subList(part * exercises.size() / count, (part + 1) * exercises.size() / count))));
        return parts;
    }
}
