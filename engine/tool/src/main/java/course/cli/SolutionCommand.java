package course.cli;

import course.catalog.Exercise;
import course.prose.Prose;
import course.solution.Solution;
import course.solution.Solutions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "solution",
        description = "the solution, why it is so, and other ways: after a pass, or asked for twice")
final class SolutionCommand implements Command {
    private final Course course;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "gather/in-order; without it the next open one")
    private @Nullable String typed;

    SolutionCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        var exercise = course.exercise(typed);
        var solution = new Solutions(course.progress()).ask(exercise);
        solution.ifPresentOrElse(it -> print(exercise, it), () -> askAgain(exercise));
        return solution.isPresent() ? Exit.DONE : Exit.NOT_YET;
    }

    private void askAgain(Exercise exercise) {
        course.out().println("""
                %s is still open. A hint may be enough:  %s
                To see the solution all the same, ask once more:  %s""".formatted(
                exercise.id(), course.command("hint " + exercise.id()), course.command("solution " + exercise.id())));
    }

    private void print(Exercise exercise, Solution solution) {
        var prose = new Prose(course.screen(), exercise.solutionFolder());
        print(prose, "The solution of " + exercise.id(), solution.listing());
        solution.alternatives().forEach(it -> print(prose, "Another way, as right", it));
        prose.lines(solution.why()).forEach(course.out()::println);
    }

    private void print(Prose prose, String heading, Solution.Listing listing) {
        course.out().println(course.screen().palette().strong(heading) + "  " + course.shown(listing.file()));
        course.out().println();
        prose.code(listing.lines()).forEach(course.out()::println);
        course.out().println();
    }
}
