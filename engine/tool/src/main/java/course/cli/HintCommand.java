package course.cli;

import course.catalog.Exercise;
import course.hint.HintText;
import course.hint.Hints;
import course.hint.Ladder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "hint",
        description = "the next hint: first what fits the last verdict, then one step at a time")
final class HintCommand implements Command {
    private final Course course;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "gather/in-order; without it the next open one")
    private @Nullable String typed;

    @Option(names = "--again", description = "shows the hints seen so far, no new one")
    private boolean again;

    HintCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        var exercise = course.exercise(typed);
        var hints = new Hints(course.progress());
        var text = new HintText(course.screen());
        if (again) {
            text.lines(exercise, hints.seen(exercise)).forEach(course.out()::println);
            return Exit.DONE;
        }
        text.lines(exercise, hints.next(exercise)).forEach(course.out()::println);
        course.out().println(whatNext(exercise));
        return Exit.DONE;
    }

    private String whatNext(Exercise exercise) {
        var more = course.progress().of(exercise.id()).hints() < Ladder.of(exercise).steps().size();
        return "Check it:   %s\n%s%s".formatted(
                course.command("check " + exercise.id()),
                more ? "Next hint:  " : "Solution:   ",
                course.command((more ? "hint " : "solution ") + exercise.id()));
    }
}
