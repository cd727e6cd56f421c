package course.cli;

import course.catalog.Exercise;
import course.reset.Outcome;
import java.nio.file.Path;
import java.util.Optional;

/** Says what a reset or an undo did. */
record OutcomeText(Course course, Exercise exercise) {

    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.PutBack(var file, var kept) ->
                    course.shown(file) + " is as it came again." + kept(kept) + takeBack(file, kept);
            case Outcome.BroughtBack(var file, var from, var kept) ->
                    "%s holds the text of %s again.".formatted(course.shown(file), course.shown(from)) + kept(kept)
                            + takeBack(file, kept);
            case Outcome.AsItCame(var file) -> course.shown(file) + " is as it came: nothing to put back.";
            case Outcome.NothingKept(var file) ->
                    "Nothing of %s was overwritten yet, so there is nothing to bring back.".formatted(
                    course.shown(file));
        };
    }

    private String kept(Optional<Path> kept) {
        return kept.map(file -> "\nWhat was in it:  " + course.shown(file)).orElse("");
    }

    /** Only the learner's own file can be taken back by a command. */
    private String takeBack(Path file, Optional<Path> kept) {
        return kept.isPresent() && file.equals(exercise.file())
                ? "\nTake it back:    " + course.command("undo " + exercise.id()) : "";
    }
}
