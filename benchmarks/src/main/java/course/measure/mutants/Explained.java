package course.measure.mutants;

import course.measure.result.CannotMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Survivors, each with the reason why no suite can or need kill it: a file of paragraphs of four lines at least, which are the
 * exercise, the source line, the fault, and the reason.
 */
record Explained(List<Survivor> survivors) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final int LEAST_LINES = 4;

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
        var survivors = new ArrayList<Survivor>();
        for (var paragraph : BLANK_LINE.split(Files.readString(file))) {
            var lines = paragraph.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
            if (lines.isEmpty()) {
                continue;
            }
            if (lines.size() < LEAST_LINES) {
                throw new CannotMeasure("%s: expected exercise, source line, fault and reason, each on a line of its own, got '%s'"
                        .formatted(file, lines.getFirst()));
            }
            survivors.add(new Survivor(lines.get(0), lines.get(1), lines.get(2),
                    String.join(" ", lines.subList(LEAST_LINES - 1, lines.size()))));
        }
        return new Explained(survivors);
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
