package course.cli;

/** A command of {@code ./course}; carries picocli's {@code @Command} with its name. */
public interface Command {
    Exit run() throws Exception;
}
