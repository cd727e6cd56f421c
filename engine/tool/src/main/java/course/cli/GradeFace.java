package course.cli;

import course.classroom.Progress;
import course.grade.Graded;
import course.terminal.LiveLines;
import course.terminal.Screen;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows how a grading goes: lines that live where a person looks, else a line now and then. */
abstract sealed class GradeFace implements AutoCloseable {

    private static final int BAR = 24;
    private static final int A_MINUTE = 60;

    final Screen screen;

    private GradeFace(Screen screen) {
        this.screen = screen;
    }

    static GradeFace of(Course course) throws IOException {
        return course.screen().interactive() ? new Live(course.screen(), course.out()) : new Plain(course.screen(), course.out());
    }

    abstract void told(Progress progress);

    @Override
    public abstract void close() throws IOException;

    /** {@code 123 of 480 exercises, 4.1 a second, 1 min 27 s left}. */
    static String counts(Progress progress) {
        var left = progress.left().filter(_ -> progress.examined() < progress.toExamine());
        return "%d of %d exercises%s%s".formatted(progress.examined(), progress.toExamine(),
                progress.rate() > 0 ? String.format(Locale.ROOT, ", %.1f a second", progress.rate()) : "",
                left.map(it -> ", " + duration(it) + " left").orElse(""));
    }

    /** {@code 1 h 05 min}, {@code 1 min 27 s} or {@code 12 s}. */
    static String duration(Duration time) {
        var seconds = time.plusMillis(999).toSeconds();
        if (seconds < A_MINUTE) {
            return "%d s".formatted(seconds);
        }
        return seconds < A_MINUTE * A_MINUTE ? "%d min %02d s".formatted(seconds / A_MINUTE, seconds % A_MINUTE)
                : "%d h %02d min".formatted(time.toHours(), time.toMinutesPart());
    }

    /** {@code passed 7, failed 2, timeout 1}: passed first, the others by name. */
    static String outcomes(Map<String, Integer> outcomes) {
        var all = new TreeMap<>(outcomes);
        var passed = all.remove("PASSED");
        var parts = new ArrayList<String>();
        if (passed != null) {
            parts.add("passed " + passed);
        }
        all.forEach((outcome, count) -> parts.add("%s %d".formatted(outcome.toLowerCase(Locale.ROOT).replace('_', ' '), count)));
        return parts.stream().collect(Collectors.joining(", "));
    }

    static String last(Graded graded) {
        return "%s  %s  %s".formatted(graded.student(), graded.exercise(), graded.code());
    }

    /** A bar, the counts, and what was graded last. When the JVM ends, the terminal may be closed before the grading is. */
    private static final class Live extends GradeFace {
        private static final String CLEAR = "\r\u001b[J";
        private final LiveLines lines = new LiveLines();
        private final PrintWriter out;

        Live(Screen screen, PrintWriter out) throws IOException {
            super(screen);
            this.out = out;
        }

        @Override
        void told(Progress progress) {
            var full = progress.toExamine() == 0 ? BAR : BAR * progress.examined() / progress.toExamine();
            var glyphs = screen.glyphs();
            var palette = screen.palette();
            var shown = new ArrayList<>(List.of(
                    palette.good(glyphs.bar().repeat(full)) + palette.dim(glyphs.dot().repeat(BAR - full)) + "  " + counts(progress),
                    palette.dim(outcomes(progress.outcomes()))));
            progress.last().ifPresent(it -> shown.add(palette.dim(last(it))));
            try {
                lines.show(shown);
            } catch (IllegalStateException _) {
                // closed: nobody looks any more
            }
        }

        @Override
        public void close() throws IOException {
            try {
                lines.close();
            } catch (IllegalStateException _) {
                out.print(CLEAR);
            }
        }
    }

    /** A line every ten seconds and at the end. */
    private static final class Plain extends GradeFace {
        private static final Duration SELDOM = Duration.ofSeconds(10);
        private final PrintWriter out;
        private Duration next = SELDOM;

        Plain(Screen screen, PrintWriter out) {
            super(screen);
            this.out = out;
        }

        @Override
        void told(Progress progress) {
            var over = progress.examined() == progress.toExamine();
            if (progress.last().isPresent() && (over || progress.elapsed().compareTo(next) >= 0)) {
                next = progress.elapsed().plus(SELDOM);
                out.println("%s; %s".formatted(counts(progress), last(progress.last().get())));
                out.flush();
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
