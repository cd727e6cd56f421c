package course.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code ./course} alone, and the options of every command. */
@CommandLine.Command(
        description = "Asynchronous HTTP in Java: lessons, exercises, a judge that watches your requests in flight.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Exit codes: 0 done, 1 not yet right, 2 misuse, 3 the machine can't."})
final class Root implements Command {
    private final Course course;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
            description = "says what a command does")
    private boolean help;

    @Option(names = "--no-color", scope = ScopeType.INHERIT,
            description = "plain text; NO_COLOR and a pipe do the same")
    private boolean plain;

    Root(Course course) {
        this.course = course;
    }

    /** The first command of the list that starts without an argument: watching, as soon as it is there. */
    @Override
    public Exit run() throws Exception {
        return Commands.WITHOUT_ARGUMENTS.apply(course).run();
    }

    @Override
    public boolean tellsNews() {
        return true;
    }
}
