package course.watch;

import course.catalog.Exercise;
import course.report.Grid;
import course.report.VerdictText;
import course.terminal.Screen;
import course.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws a view as lines that fit the window. */
final class Canvas {

    private static final int BAR = 20;
    /** Rows of a verdict that are no lanes of its timeline: headings, sentences, criteria, blank lines. */
    private static final int OTHER_ROWS = 18;
    private static final int LEAST_LANES = 3;
    private static final int MOST_LANES = 20;

    private final Tools tools;
    private final Screen screen;
    private final int height;

    Canvas(Tools tools, int width, int height) {
        this.tools = tools;
        this.screen = new Screen(tools.screen().palette(), tools.screen().glyphs(), Math.clamp(width - 1L, 40, 200), true);
        this.height = height;
    }

    /** @param notice what to say above the view */
    List<String> lines(View view, List<String> notice, Exercise current) {
        var lines = new ArrayList<String>();
        lines.add(header(current));
        lines.add("");
        if (!notice.isEmpty()) {
            lines.addAll(notice);
            lines.add("");
        }
        lines.addAll(body(view, current));
        return lines;
    }

    private String header(Exercise current) {
        var all = tools.catalog().exercises().size();
        var passed = (int) tools.passed();
        var filled = passed * BAR / Math.max(1, all);
        var bar = screen.palette().good(screen.glyphs().bar().repeat(filled)) + screen.palette().dim(screen.glyphs().dot().repeat(BAR - filled));
        var path = tools.shown().apply(current.file());
        var fits = BAR + " %d/%d  %s  %s".formatted(passed, all, current.id(), path).length() <= screen.width();
        return "%s %d/%d  %s  %s".formatted(bar, passed, all, screen.palette().strong(current.id()),
                screen.palette().dim(fits ? path : current.file().getFileName().toString()));
    }

    private List<String> body(View view, Exercise current) {
        return switch (view) {
            case View.Checking(var exercise, var judged) -> List.of("  Checking %s%s".formatted(exercise.id(), ".".repeat(judged + 1)));
            case View.Judged(var exercise, var verdict, var added) -> judged(exercise, verdict, added, current);
            case View.Choosing(var typed, var chosen, var _) -> choosing(typed, chosen);
            case View.CheckingAll(var verdicts) -> grid(verdicts);
            case View.Resetting _ -> List.of("  Put the stub of %s back? Your text is kept, and u brings it back.".formatted(current.id()),
                    "", "  y yes   n no");
            case View.Saying(var lines, var _) -> lines;
        };
    }

    private List<String> judged(Exercise exercise, Verdict verdict, List<String> added, Exercise current) {
        var lanes = height == Integer.MAX_VALUE ? MOST_LANES : Math.clamp(height - OTHER_ROWS - added.size(), LEAST_LANES, MOST_LANES);
        var lines = new ArrayList<String>();
        if (!added.isEmpty()) {
            lines.addAll(added);
            lines.add("");
        }
        lines.addAll(new VerdictText(screen, tools.shown().apply(exercise.file()), lanes).lines(exercise, verdict));
        if (verdict.passed()) {
            lines.add("");
            lines.addAll(after(exercise, current));
        }
        return lines;
    }

    private List<String> after(Exercise exercise, Exercise current) {
        return current.equals(exercise)
                ? List.of("  Every exercise is passed. How others do it:  " + tools.command().apply("solution " + exercise.id()))
                : List.of("  Next: %s, %s (%d minutes)".formatted(screen.palette().strong(current.id()), current.title(), current.minutes()),
                        "        " + screen.palette().code(tools.shown().apply(current.file())),
                        "  How others do it:  " + tools.command().apply("solution " + exercise.id()));
    }

    private List<String> choosing(String typed, int chosen) {
        var lines = new ArrayList<String>();
        lines.add("  Which exercise? Type a part of its name, choose with the arrow keys, Enter.  > " + typed);
        lines.add("");
        var found = matching(tools, typed);
        for (var i = 0; i < found.size(); i++) {
            var exercise = found.get(i);
            var mark = tools.isPassed(exercise) ? screen.palette().good(screen.glyphs().done()) : screen.palette().dim(screen.glyphs().open());
            var row = "%s %-32s %s".formatted(mark, exercise.id(), exercise.title());
            lines.add((i == chosen ? screen.glyphs().arrow() + " " : "  ") + (i == chosen ? screen.palette().strong(row) : row));
        }
        return lines;
    }

    static List<Exercise> matching(Tools tools, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return tools.catalog().exercises().stream()
                .filter(it -> (it.id() + " " + it.title()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    private List<String> grid(List<Verdict> verdicts) {
        return new Grid(screen, tools.catalog().exercises())
                .lines(verdicts.stream().collect(Collectors.toMap(Verdict::exercise, verdict -> verdict))).stream()
                .map("  "::concat).toList();
    }

    String footer(View view) {
        return screen.palette().dim(switch (view) {
            case View.Choosing _ -> "Enter choose  Esc back";
            case View.Resetting _ -> "y yes  n no";
            case View.Saying _, View.Checking _, View.Judged _, View.CheckingAll _ ->
                    "h hint  n next  l list  c check  a check all  r reset  u undo  o open the lesson  q quit";
        });
    }
}
