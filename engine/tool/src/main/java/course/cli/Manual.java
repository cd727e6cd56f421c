package course.cli;

import course.terminal.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** What {@code ./course --help} says, for a page that quotes it. */
public final class Manual {

    private Manual() {}

    /** The names of all commands, in the order of the help. */
    public static List<String> commands() {
        return new Cli(course(new PrintWriter(new StringWriter()))).commands();
    }

    /**
     * What {@code ./course COMMAND --help} prints on a plain terminal of 80 columns.
     *
     * @param command its name; empty for {@code ./course} itself
     * @throws IllegalArgumentException when there is no such command
     */
    public static String help(String command) {
        if (!command.isEmpty() && !commands().contains(command)) {
            throw new IllegalArgumentException("the course has no command '%s'".formatted(command));
        }
        var out = new StringWriter();
        new Cli(course(new PrintWriter(out, true))).run(command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"});
        return out.toString();
    }

    private static Course course(PrintWriter out) {
        return new Course(Path.of("").toAbsolutePath(), InstantSource.system(), out, out,
                Screen.of(Map.of(), Map.of(), StandardCharsets.UTF_8, true));
    }
}
