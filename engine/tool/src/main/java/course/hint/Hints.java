package course.hint;

import course.catalog.Exercise;
import course.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/** Picks the next hint of an exercise and remembers that it was shown. */
public final class Hints {
    private final Progress progress;

    public Hints(Progress progress) {
        this.progress = progress;
    }

    /** The hint for the last diagnosis, once; then one step of the ladder after the other. */
    public Hint next(Exercise exercise) {
        var next = upcoming(exercise);
        switch (next) {
            case Hint.ForDiagnosis _ -> progress.diagnosed(exercise.id(), progress.of(exercise.id()).last());
            case Hint.OfLadder(var _, var number, var _) -> progress.hinted(exercise.id(), number);
            case Hint.AllSeen _ -> {}
        }
        return next;
    }

    /** What {@link #next} would show; it does not count as shown. */
    public Hint upcoming(Exercise exercise) {
        var ladder = Ladder.of(exercise);
        var entry = progress.of(exercise.id());
        var diagnosis = ladder.diagnoses().get(entry.last());
        if (diagnosis != null && !entry.diagnosed().contains(entry.last())) {
            return new Hint.ForDiagnosis(diagnosis);
        }
        var steps = ladder.steps();
        return entry.hints() >= steps.size() ? new Hint.AllSeen(seen(exercise))
                : new Hint.OfLadder(steps.get(entry.hints()), entry.hints() + 1, steps.size());
    }

    /** What was shown so far; nothing new. */
    public List<Step> seen(Exercise exercise) {
        var ladder = Ladder.of(exercise);
        var entry = progress.of(exercise.id());
        var seen = new ArrayList<Step>();
        entry.diagnosed().stream().sorted().map(ladder.diagnoses()::get).filter(step -> step != null)
                .forEach(seen::add);
        seen.addAll(ladder.steps().subList(0, Math.min(entry.hints(), ladder.steps().size())));
        return seen;
    }
}
