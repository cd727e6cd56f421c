package course.cli;

import java.util.List;

/** A command of {@code ./course}; carries picocli's {@code @Command} with its name. */
public interface Command {
    Exit run() throws Exception;

    /** Whether it says itself what changed in the course. */
    default boolean tellsNews() {
        return false;
    }

    /** Commands that are typed after this one. */
    default List<Command> parts() {
        return List.of();
    }
}
