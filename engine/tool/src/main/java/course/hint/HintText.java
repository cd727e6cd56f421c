package course.hint;

import course.catalog.Exercise;
import course.prose.Prose;
import course.terminal.Screen;
import java.util.ArrayList;
import java.util.List;

/** A hint as lines for a screen. */
public record HintText(Screen screen) {

    /** A heading and the text, for each step there is to show. */
    public List<String> lines(Exercise exercise, Hint hint) {
        return switch (hint) {
            case Hint.ForDiagnosis(var step) -> lines(exercise, "for the verdict " + step.title(), step);
            case Hint.OfLadder(var step, var number, var count) ->
                    lines(exercise, "%s (%d of %d)".formatted(step.title(), number, count), step);
            case Hint.AllSeen(var steps) -> {
                var lines = lines(exercise, steps);
                lines.add("These are all the hints.");
                yield lines;
            }
        };
    }

    /** Several steps, one below the other. */
    public List<String> lines(Exercise exercise, List<Step> steps) {
        var lines = new ArrayList<String>();
        steps.forEach(step -> lines.addAll(lines(exercise, step.title(), step)));
        return lines;
    }

    private List<String> lines(Exercise exercise, String heading, Step step) {
        var lines = new ArrayList<String>();
        lines.add(screen.palette().strong("Hint for %s: %s".formatted(exercise.id(), heading)));
        lines.add("");
        lines.addAll(new Prose(screen, exercise.folder()).lines(step.lines()));
        lines.add("");
        return lines;
    }
}
