package course.watch;

import course.catalog.Exercise;
import course.prose.Wrap;
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
    private static final int LEAST_LANES = 3;
    private static final int MOST_LANES = 20;
    /** A list that is narrowed shows as many at least. */
    private static final int LEAST_CHOICES = 3;
    /** The footer, and the blank row above it. */
    private static final int FOOTER_ROWS = 2;

    private final Tools tools;
    private final Screen screen;
    private final int height;
    private final boolean live;

    Canvas(Tools tools, int width, int height, boolean live) {
        this.tools = tools;
        this.screen = new Screen(tools.screen().palette(), tools.screen().glyphs(), Math.clamp(width - 1L, 20, 200), live);
        this.height = height;
        this.live = live;
    }

    /** How many columns there are for text. */
    int columns() {
        return screen.width();
    }

    /** How many rows there are above the footer. */
    int rows() {
        return height == Integer.MAX_VALUE ? height : Math.max(1, height - FOOTER_ROWS);
    }

    /** @param notice what to say above the view */
    Drawing drawing(View view, List<String> notice, Exercise current) {
        var head = new ArrayList<>(header(current));
        head.add("");
        var body = new ArrayList<String>();
        notice.forEach(line -> body.addAll(wrapped(line)));
        if (!notice.isEmpty()) {
            body.add("");
        }
        body.addAll(body(view, current, rows() - head.size() - body.size()));
        return new Drawing(head, body);
    }

    /** How far the learner is, and where to write; the file in a row of its own when one has no room for both. */
    private List<String> header(Exercise current) {
        var all = tools.catalog().exercises().size();
        var passed = (int) tools.passed();
        var progress = live ? "%s %d/%d".formatted(bar(passed, all), passed, all) : "%d of %d passed".formatted(passed, all);
        var first = "%s  %s".formatted(progress, screen.palette().strong(current.id()));
        var width = (live ? BAR + 1 + "%d/%d".formatted(passed, all).length() : progress.length()) + 2 + current.id().length();
        var path = tools.shown().apply(current.file());
        if (width + 2 + path.length() <= screen.width()) {
            return List.of(first + "  " + link(current, path));
        }
        return List.of(first, link(current, path.length() <= screen.width() ? path : current.file().getFileName().toString()));
    }

    private String bar(int passed, int all) {
        var filled = passed * BAR / Math.max(1, all);
        return screen.palette().good(screen.glyphs().bar().repeat(filled)) + screen.palette().dim(screen.glyphs().dot().repeat(BAR - filled));
    }

    private String link(Exercise exercise, String path) {
        return screen.palette().link(exercise.file().toUri(), screen.palette().dim(path));
    }

    private List<String> body(View view, Exercise current, int room) {
        return switch (view) {
            case View.Checking(var exercise, var known) -> {
                var lines = new ArrayList<>(List.of("  Checking " + screen.palette().strong(exercise.id()), ""));
                lines.addAll(new VerdictText(screen, tools.shown().apply(exercise.file())).rows(known));
                yield lines;
            }
            case View.Judged(var exercise, var verdict, var added) -> judged(exercise, verdict, added, current, room);
            case View.Choosing(var typed, var chosen, var _) -> choosing(typed, chosen, room);
            case View.CheckingAll(var verdicts) -> grid(verdicts, room);
            case View.Resetting _ -> wrapped("  Put the stub of %s back? Your text is kept, and u brings it back.".formatted(current.id()));
            case View.Saying(var lines, var _) -> lines.stream().flatMap(line -> wrapped(line).stream()).toList();
        };
    }

    private List<String> wrapped(String line) {
        return Wrap.length(line) <= screen.width() ? List.of(line) : Wrap.text(line, screen.width(), "  ", "  ");
    }

    /** The timeline gets what room the rest leaves; when that is too little, the window scrolls. */
    private List<String> judged(Exercise exercise, Verdict verdict, List<String> added, Exercise current, int room) {
        var lines = judged(exercise, verdict, added, current, room, MOST_LANES);
        for (var lanes = MOST_LANES - 1; lanes >= LEAST_LANES && lines.size() > room; lanes--) {
            lines = judged(exercise, verdict, added, current, room, lanes);
        }
        return lines;
    }

    private List<String> judged(Exercise exercise, Verdict verdict, List<String> added, Exercise current, int room, int lanes) {
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
                        "        " + screen.palette().link(current.file().toUri(),
                                screen.palette().code(tools.shown().apply(current.file()))),
                        "  How others do it:  " + tools.command().apply("solution " + exercise.id()));
    }

    /** As many rows around the chosen one as there is room for. */
    private List<String> choosing(String typed, int chosen, int room) {
        var lines = new ArrayList<>(wrapped(live
                ? "  Which exercise? Letters, arrow keys, Enter.  > " + typed
                : "  Which exercise? Type a part of its name, then Enter; Enter alone goes back."));
        lines.add("");
        var found = matching(tools, typed);
        var count = Math.min(found.size(), Math.max(LEAST_CHOICES, room - lines.size()));
        var first = Math.clamp(chosen - count / 2L, 0, found.size() - count);
        for (var i = first; i < first + count; i++) {
            lines.add(choice(found.get(i), live && i == Math.min(chosen, found.size() - 1)));
        }
        if (found.isEmpty()) {
            lines.add("  None is called so. Backspace takes a letter away.");
        }
        return lines;
    }

    private String choice(Exercise exercise, boolean chosen) {
        var palette = screen.palette();
        var mark = tools.isPassed(exercise) ? palette.good(screen.glyphs().done()) : palette.dim(screen.glyphs().open());
        var row = "%s %-32s %s".formatted(mark, exercise.id(), exercise.title());
        return (chosen ? screen.glyphs().arrow() + " " : "  ") + (chosen ? palette.strong(row) : row);
    }

    static List<Exercise> matching(Tools tools, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return tools.catalog().exercises().stream()
                .filter(it -> (it.id() + " " + it.title()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    /** A row for each exercise, or several in a row when the window is too low for that. */
    private List<String> grid(List<Verdict> verdicts, int room) {
        var all = tools.catalog().exercises();
        var known = verdicts.stream().collect(Collectors.toMap(Verdict::exercise, verdict -> verdict));
        var lines = new ArrayList<>(List.of("  %d of %d checked: %d passed, %d of %d points".formatted(
                verdicts.size(), all.size(), verdicts.stream().filter(Verdict::passed).count(),
                verdicts.stream().mapToInt(Verdict::earned).sum(), all.stream().mapToInt(Exercise::points).sum()), ""));
        var grid = new Grid(screen, all);
        var rows = all.size() + lines.size() <= room ? grid.lines(known) : grid.columns(known);
        rows.forEach(row -> lines.add("  " + row));
        return lines;
    }

    /** Where keys can't be read one by one, what to type for a choice stands above it. */
    String footer(View view) {
        if (!live && view instanceof View.Choosing) {
            return "";
        }
        return screen.palette().dim((switch (view) {
            case View.Choosing _ -> Footer.CHOOSING;
            case View.Resetting _ -> Footer.ASKING;
            case View.Saying _, View.Checking _, View.Judged _, View.CheckingAll _ -> Footer.WATCHING;
        }).text(screen.width()));
    }
}
