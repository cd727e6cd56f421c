package course.grade.isolate;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to keep a program in. */
sealed interface Wall permits Bubblewrap, Fence, Floor {

    /**
     * How a job is started.
     *
     * @param landlock what the starting thread is held to; null for nothing
     */
    record Setup(List<String> command, @Nullable Landlock landlock) implements AutoCloseable {
        @Override
        public void close() {
            if (landlock != null) {
                landlock.close();
            }
        }
    }

    Level level();

    /** Throws {@link CannotConfine} when this machine lacks what it takes. */
    Setup around(Job job);

    /** The wall of this level. */
    static Wall of(Level level) {
        return switch (level) {
            case BUBBLEWRAP -> new Bubblewrap();
            case LANDLOCK -> new Fence();
            case FLOOR -> new Floor();
        };
    }

    /** The job's command behind these words. */
    static List<String> chain(Job job, List<List<String>> words) {
        return Stream.concat(words.stream().flatMap(List::stream), job.command().stream()).toList();
    }
}
