package course.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "reset", description = "puts an exercise back as it came; what you wrote is kept, see undo")
final class ResetCommand implements Command {
    private final Course course;

    @Parameters(paramLabel = "EXERCISE", description = "gather/in-order")
    private String typed = "";

    @Option(names = "--suite", description = "puts back its suite and helpers instead, and leaves your file alone")
    private boolean suite;

    ResetCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        var exercise = course.catalog().exercise(typed);
        var said = course.outcomeText(exercise);
        if (!suite) {
            course.out().println(said.of(course.reset().reset(exercise)));
            return Exit.DONE;
        }
        var mended = course.reset().mend(exercise);
        mended.forEach(outcome -> course.out().println(said.of(outcome)));
        if (mended.isEmpty()) {
            course.out().println("The suite and helpers of %s are as they came.".formatted(exercise.id()));
        }
        return Exit.DONE;
    }
}
