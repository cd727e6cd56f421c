package course.reset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what a reset or an undo did.
 *
 * @param shown    a path as the learner sees it
 * @param own      the learner's own file, the only one that can be taken back
 * @param takeBack the command or key that takes it back
 */
public record OutcomeText(Function<Path, String> shown, Path own, String takeBack) {

    /** One line or more. */
    public String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.PutBack(var file, var kept) -> shown.apply(file) + " is as it came again." + kept(kept) + takeBack(file, kept);
            case Outcome.BroughtBack(var file, var from, var kept) ->
                    "%s holds the text of %s again.".formatted(shown.apply(file), shown.apply(from)) + kept(kept) + takeBack(file, kept);
            case Outcome.AsItCame(var file) -> shown.apply(file) + " is as it came: nothing to put back.";
            case Outcome.NothingKept(var file) ->
                    "Nothing of %s was overwritten yet, so there is nothing to bring back.".formatted(shown.apply(file));
        };
    }

    private String kept(Optional<Path> kept) {
        return kept.map(file -> "\nWhat was in it:  " + shown.apply(file)).orElse("");
    }

    private String takeBack(Path file, Optional<Path> kept) {
        return kept.isPresent() && file.equals(own) ? "\nTake it back:    " + takeBack : "";
    }
}
