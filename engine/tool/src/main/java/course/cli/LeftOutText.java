package course.cli;

import course.playground.LeftOut;
import course.report.ProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says which files of a lesson JShell starts without, why, and what to do. */
record LeftOutText(Course course) {

    /** @param leftOut one at least */
    List<String> lines(List<LeftOut> leftOut) {
        var causes = leftOut.stream().filter(LeftOut::isCause).toList();
        var lines = new ArrayList<String>();
        for (var broken : causes) {
            lines.add("%s does not compile, so JShell starts without it:".formatted(course.shown(broken.file())));
            lines.add("");
            lines.addAll(new ProblemText(course.screen()).lines(broken.file(), broken.problem()));
        }
        leftOut.stream().filter(it -> !it.isCause()).forEach(it -> lines.add("%s is left out too: %s"
                .formatted(course.shown(it.file()), why(it))));
        lines.add("Mend it and start JShell again. To have it as it came, get it from where the course came from. In a clone:");
        lines.add("  git checkout -- " + (causes.isEmpty() ? "FILE"
                : causes.stream().map(it -> course.shown(it.file())).collect(Collectors.joining(" "))));
        lines.add("");
        return lines;
    }

    private static String why(LeftOut needing) {
        return needing.problem().file().isEmpty() ? needing.problem().says()
                : "it needs %s, which does not compile at line %d.".formatted(needing.problem().file(), needing.problem().line());
    }
}
