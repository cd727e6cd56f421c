package course.cli;

import course.reset.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "undo", description = "brings back what the last reset, or the last undo, overwrote")
final class UndoCommand implements Command {
    private final Course course;

    @Parameters(paramLabel = "EXERCISE", description = "gather/in-order")
    private String typed = "";

    UndoCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        var exercise = course.catalog().exercise(typed);
        var outcome = course.reset().undo(exercise);
        course.out().println(course.outcomeText(exercise).of(outcome));
        return outcome instanceof Outcome.NothingKept ? Exit.NOT_YET : Exit.DONE;
    }
}
