package course.cli;

/** A command of {@code ./course}; carries picocli's {@code @Command} with its name. */
public interface Command {
    Exit run() throws Exception;

    /** Whether it says itself what changed in the course. */
    default boolean tellsNews() {
        return false;
    }
}
