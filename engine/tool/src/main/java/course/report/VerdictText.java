package course.report;

import course.catalog.Exercise;
import course.lab.timeline.Timeline;
import course.prose.Wrap;
import course.terminal.Screen;
import course.verdict.CriterionResult;
import course.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A verdict as lines: the first failure first, with its evidence, its diagnosis and the requests as the server saw them. */
public final class VerdictText {

    private static final int MOST_PROBLEMS = 3;
    private static final int MOST_PRINTED = 12;
    /** A timeline of more lanes tells no more. */
    private static final int ENOUGH_LANES = 20;
    private static final String INDENT = "    ";

    private final Screen screen;
    private final String file;
    private final int mostLanes;

    /** @param file the learner's file as it is to be shown */
    public VerdictText(Screen screen, String file) {
        this(screen, file, ENOUGH_LANES);
    }

    /** @param mostLanes how many lanes of a timeline there is room for */
    public VerdictText(Screen screen, String file, int mostLanes) {
        this.screen = screen;
        this.file = file;
        this.mostLanes = mostLanes;
    }

    /** Everything there is to say, most important first. */
    public List<String> lines(Exercise exercise, Verdict verdict) {
        var lines = new ArrayList<String>();
        lines.add(headline(exercise, verdict));
        lines.add("");
        lines.addAll(body(exercise, verdict));
        lines.addAll(rows(verdict.criteria()));
        printed(verdict, lines);
        return lines;
    }

    /** A row for each of these criteria: whether it holds, and what for. */
    public List<String> rows(List<CriterionResult> criteria) {
        return criteria.stream().flatMap(criterion -> row(criterion).stream()).toList();
    }

    private String headline(Exercise exercise, Verdict verdict) {
        var palette = screen.palette();
        var name = "%s  %s".formatted(exercise.id(), exercise.title());
        var score = "%d of %d points".formatted(verdict.earned(), exercise.points());
        var mark = verdict.passed() ? palette.good(screen.glyphs().done() + " PASS") : palette.bad(screen.glyphs().failed() + " " + word(verdict));
        return "%s  %s  %s".formatted(mark, palette.strong(name), palette.dim(score));
    }

    static String word(Verdict verdict) {
        return switch (verdict.outcome()) {
            case PASS -> "PASS";
            case FAIL -> verdict.code().equals("TODO") ? "TO DO" : verdict.code();
            case COMPILE_ERROR -> "DOES NOT COMPILE";
            case TIMEOUT -> "TIMEOUT";
            case TAMPERED -> "CHANGED CHECK";
            case NO_TESTS -> "NOTHING JUDGED";
        };
    }

    private List<String> body(Exercise exercise, Verdict verdict) {
        var lines = new ArrayList<String>();
        if (!verdict.says().isEmpty()) {
            lines.addAll(wrapped(verdict.says()));
            lines.add("");
        }
        verdict.problems().stream().limit(MOST_PROBLEMS)
                .forEach(problem -> lines.addAll(new ProblemText(screen).lines(exercise.file(), problem)));
        if (verdict.problems().size() > MOST_PROBLEMS) {
            lines.add("  and %d more, which may go away with these".formatted(verdict.problems().size() - MOST_PROBLEMS));
            lines.add("");
        }
        verdict.failure().ifPresent(failure -> failure(exercise, failure, lines));
        if (verdict.passed()) {
            timeline(verdict.criteria().getFirst(), lines);
        }
        return lines;
    }

    private void failure(Exercise exercise, CriterionResult failure, List<String> lines) {
        if ("TODO".equals(failure.code())) {
            lines.addAll(wrapped(failure.evidence()));
            lines.addAll(wrapped("Write it in " + linked(exercise, screen.palette().code(file))));
            lines.add("");
            return;
        }
        var lesson = failure.lesson() == null ? ""
                : " (lesson %s, '%s')".formatted(failure.lesson().substring(0, 2), failure.heading());
        lines.addAll(wrapped("%s: %s%s".formatted(failure.evidence(), screen.palette().strong(failure.sentence()), lesson)));
        lines.add("");
        timeline(failure, lines);
    }

    private void timeline(CriterionResult criterion, List<String> lines) {
        if (criterion.timeline() == null) {
            return;
        }
        var timeline = Timeline.ofJson(criterion.timeline()).first(mostLanes);
        if (!timeline.lanes().isEmpty()) {
            timeline.text(screen.width() - 2, Look.of(screen)).lines().map("  "::concat).forEach(lines::add);
            lines.add("");
        }
    }

    /** A click on it opens the learner's file. */
    private String linked(Exercise exercise, String text) {
        return screen.palette().link(exercise.file().toUri(), text);
    }

    private List<String> row(CriterionResult criterion) {
        var glyphs = screen.glyphs();
        var palette = screen.palette();
        return switch (criterion.state()) {
            case PASSED -> row(palette.good(glyphs.done()), criterion, "");
            case FAILED -> row(palette.bad(glyphs.failed()), criterion, "");
            case NOT_JUDGED -> row(palette.dim(glyphs.open()), criterion, ", not judged yet");
        };
    }

    private List<String> row(String mark, CriterionResult criterion, String note) {
        return Wrap.text("%s (%d of %d)%s".formatted(criterion.title(), criterion.earned(), criterion.points(), note),
                screen.width(), "  " + mark + " ", INDENT);
    }

    private void printed(Verdict verdict, List<String> lines) {
        if (!verdict.printed().isBlank()) {
            lines.add("");
            lines.add("  " + screen.palette().dim("Your code printed:"));
            verdict.printed().lines().limit(MOST_PRINTED).map(this::printable).forEach(lines::add);
            var more = verdict.printed().lines().count() - MOST_PRINTED;
            if (more > 0) {
                lines.add(INDENT + "and %d more lines".formatted(more));
            }
        }
    }

    /** What a learner's code prints may hold anything: no control character reaches the terminal, no line is endless. */
    private String printable(String line) {
        var clean = line.replace('\t', ' ').replaceAll("\\p{Cntrl}", "?");
        var room = screen.width() - INDENT.length();
        return INDENT + (clean.length() <= room ? clean : clean.substring(0, room - 3) + "...");
    }

    private List<String> wrapped(String text) {
        return Wrap.text(text, screen.width(), "  ", "  ");
    }
}
