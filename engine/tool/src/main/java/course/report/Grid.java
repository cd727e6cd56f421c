package course.report;

import course.catalog.Exercise;
import course.terminal.Screen;
import course.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Many exercises, a line each: what became of it, or that it is still being judged. */
public record Grid(Screen screen, List<Exercise> exercises) {

    /** A mark, the blank after it, and two between columns. */
    private static final int GAP = 4;

    /** @param verdicts what is known by now, by exercise */
    public List<String> lines(Map<String, Verdict> verdicts) {
        return exercises.stream().map(exercise -> line(exercise, verdicts)).toList();
    }

    /** The same in as many columns as fit the screen, without the points. */
    public List<String> columns(Map<String, Verdict> verdicts) {
        var widest = exercises.stream().mapToInt(exercise -> exercise.id().length()).max().orElse(1);
        var abreast = Math.max(1, screen.width() / (widest + GAP));
        var cells = exercises.stream().map(exercise -> cell(exercise, widest, verdicts)).toList();
        return IntStream.iterate(0, first -> first < cells.size(), first -> first + abreast)
                .mapToObj(first -> String.join("  ", cells.subList(first, Math.min(cells.size(), first + abreast)))).toList();
    }

    private String cell(Exercise exercise, int width, Map<String, Verdict> verdicts) {
        var verdict = verdicts.get(exercise.id());
        var id = exercise.id() + " ".repeat(width - exercise.id().length());
        if (verdict == null) {
            return screen.palette().dim(screen.glyphs().dot() + " " + id);
        }
        return verdict.passed() ? screen.palette().good(screen.glyphs().done() + " " + id)
                : screen.palette().bad(screen.glyphs().failed() + " " + id);
    }

    private String line(Exercise exercise, Map<String, Verdict> verdicts) {
        var verdict = verdicts.get(exercise.id());
        var palette = screen.palette();
        if (verdict == null) {
            return palette.dim("%s %-32s checking".formatted(screen.glyphs().dot(), exercise.id()));
        }
        var mark = verdict.passed() ? screen.glyphs().done() : screen.glyphs().failed();
        var said = "%s %-32s %-20s".formatted(mark, exercise.id(), VerdictText.word(verdict));
        return "%s %s".formatted(verdict.passed() ? palette.good(said) : palette.bad(said),
                palette.dim("%2d of %2d points".formatted(verdict.earned(), exercise.points())));
    }
}
