package course.report;

import course.catalog.Exercise;
import course.terminal.Screen;
import course.verdict.Verdict;
import java.util.List;
import java.util.Map;

/** Many exercises, a line each: what became of it, or that it is still being judged. */
public record Grid(Screen screen, List<Exercise> exercises) {

    /** @param verdicts what is known by now, by exercise */
    public List<String> lines(Map<String, Verdict> verdicts) {
        return exercises.stream().map(exercise -> line(exercise, verdicts)).toList();
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
