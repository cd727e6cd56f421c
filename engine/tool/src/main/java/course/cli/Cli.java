package course.cli;

import course.catalog.BrokenContent;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Turns a command line into a command, and whatever it throws into a message and an exit. */
public final class Cli {
    private final Course course;
    private final List<Function<Course, Command>> commands;
    private final Complaints complaints;

    public Cli(Course course) {
        this(course, Commands.ALL);
    }

    Cli(Course course, List<Function<Course, Command>> commands) {
        this.course = course;
        this.commands = commands;
        this.complaints = new Complaints(course);
    }

    /** Runs one command line to its end; never throws. */
    public Exit run(String... arguments) {
        try {
            var parsed = commandLine().parseArgs(arguments);
            var typed = parsed.asCommandLineList().getLast();
            if (typed.isUsageHelpRequested()) {
                typed.usage(course.out());
                return Exit.DONE;
            }
            keepOriginals();
            var command = typed.<Command>getCommand();
            if (!command.tellsNews()) {
                course.news().forEach(course.err()::println);
            }
            return command.run();
        } catch (CommandLine.ParameterException e) {
            return complaints.misuse(e);
        } catch (Exception | StackOverflowError | LinkageError e) {
            return complaints.about(e, List.of(arguments));
        }
    }

    /** The names of the commands, in the order of the help. */
    List<String> commands() {
        return List.copyOf(commandLine().getSubcommands().keySet());
    }

    /** Before a learner's first edit, if at all possible: a command that needs the originals complains for itself. */
    private void keepOriginals() {
        try {
            course.originals().keep();
        } catch (BrokenContent | UncheckedIOException _) {
            // Said by the command itself, if it minds.
        }
    }

    private static CommandLine line(Command command) {
        var line = new CommandLine(command);
        command.parts().forEach(part -> line.addSubcommand(line(part)));
        return line;
    }

    private CommandLine commandLine() {
        var root = new CommandLine(new Root(course));
        commands.forEach(command -> root.addSubcommand(line(command.apply(course))));
        var colors = course.screen().palette().plain() ? Ansi.OFF : Ansi.ON;
        return root
                .setCommandName(course.command("").strip())
                .setOut(course.out())
                .setErr(course.err())
                .setUsageHelpWidth(Math.max(80, course.screen().width()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colors));
    }
}
