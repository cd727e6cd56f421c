package course.cli;

import course.catalog.Exercise;
import course.hint.Hint;
import course.hint.Hints;
import course.hint.Ladder;
import course.hint.Step;
import course.prose.Prose;
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
        if (again) {
            hints.seen(exercise).forEach(step -> print(exercise, step.title(), step));
            return Exit.DONE;
        }
        switch (hints.next(exercise)) {
            case Hint.ForDiagnosis(var step) -> print(exercise, "for the verdict " + step.title(), step);
            case Hint.OfLadder(var step, var number, var count) ->
                    print(exercise, "%s (%d of %d)".formatted(step.title(), number, count), step);
            case Hint.AllSeen(var steps) -> {
                steps.forEach(step -> print(exercise, step.title(), step));
                course.out().println("These are all the hints.");
            }
        }
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

    private void print(Exercise exercise, String heading, Step step) {
        course.out().println(course.screen().palette().strong("Hint for %s: %s".formatted(exercise.id(), heading)));
        course.out().println();
        new Prose(course.screen(), exercise.folder()).lines(step.lines()).forEach(course.out()::println);
        course.out().println();
    }
}
