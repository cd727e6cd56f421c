package course.report;

import course.compile.Problem;
import course.prose.Wrap;
import course.terminal.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the compiler did not understand, as lines: where, the line itself, the compiler's words and plain ones. */
public final class ProblemText {

    private static final String INDENT = "    ";

    private final Screen screen;

    public ProblemText(Screen screen) {
        this.screen = screen;
    }

    /** @param file what a click on the place opens */
    public List<String> lines(Path file, Problem problem) {
        var lines = new ArrayList<String>();
        if (problem.line() > 0) {
            var place = screen.palette().strong("%s:%d".formatted(problem.file(), problem.line()));
            lines.add("  " + screen.palette().link(file.toUri(), place));
        }
        if (!problem.source().isEmpty()) {
            var indented = problem.source().length() - problem.source().stripLeading().length();
            lines.add(INDENT + screen.palette().code(problem.source().strip().replace('\t', ' ')));
            lines.add(INDENT + " ".repeat((int) Math.max(0, problem.column() - 1 - indented)) + screen.palette().bad("^"));
        }
        problem.says().lines().map(INDENT::concat).forEach(lines::add);
        if (!problem.plain().isEmpty()) {
            lines.addAll(Wrap.text(problem.plain(), screen.width(), INDENT, INDENT));
        }
        lines.add("");
        return lines;
    }
}
