package course.measure.mutants;

import course.measure.result.CannotMeasure;
import course.measure.result.Paragraphs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Survivors, each with the reason why no suite can or need kill it: a file of paragraphs of four lines at least, which are the
 * exercise, the source line, the fault, and the reason.
 */
record Explained(List<Survivor> survivors) {

    Explained {
        survivors = List.copyOf(survivors);
    }

    record Survivor(String exercise, String source, String fault, String reason) {

        boolean is(Mutant mutant) {
            return exercise.equals(mutant.exercise().id()) && source.equals(mutant.source()) && fault.equals(mutant.fault());
        }
    }

    /** Reads them; the lines that begin with {@code #} are for people. */
    static Explained in(Path file) throws IOException, CannotMeasure {
        return new Explained(Paragraphs.in(file, 4, "exercise, source line, fault and reason").stream()
                .map(parts -> new Survivor(parts.get(0), parts.get(1), parts.get(2), parts.get(3))).toList());
    }

    /** Why this one survives. */
    Optional<String> reason(Mutant mutant) {
        return survivors.stream().filter(survivor -> survivor.is(mutant)).map(Survivor::reason).findFirst();
    }

    /** Those of these exercises that none of the survivors is: what they tell of is not true any more. */
    List<Survivor> stale(List<Judged> judged) {
        var exercises = judged.stream().map(each -> each.mutant().exercise().id()).distinct().toList();
        return survivors.stream().filter(survivor -> exercises.contains(survivor.exercise()))
                .filter(survivor -> judged.stream().noneMatch(each -> each.fate() == Fate.SURVIVED && survivor.is(each.mutant())))
                .toList();
    }
}
