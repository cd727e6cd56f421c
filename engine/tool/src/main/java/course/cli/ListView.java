package course.cli;

import course.catalog.Exercise;
import course.catalog.Lesson;
import course.progress.Entry;
import course.terminal.Screen;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Prints lessons and exercises in columns that fit the screen. */
final class ListView {
    private static final String LAST_COLUMNS = "  %6s  %9s";
    /** A name that is longer takes from its own title, not from all of them. */
    private static final int WIDEST_NAMES = 24;
    private final Course course;
    private final PrintWriter out;
    private final Screen screen;
    private final Map<String, Entry> known;
    private final int names;

    ListView(Course course) {
        this.course = course;
        this.out = course.out();
        this.screen = course.screen();
        this.known = course.progress().all();
        this.names = course.catalog().exercises().stream().mapToInt(it -> it.id().length())
                .filter(length -> length <= WIDEST_NAMES).max().orElse(WIDEST_NAMES);
    }

    void print(List<Lesson> lessons) {
        out.println(summary());
        for (var lesson : lessons) {
            out.println();
            out.println(row(lesson));
            lesson.exercises().forEach(exercise -> out.println(row(exercise)));
        }
        if (lessons.size() == course.catalog().lessons().size()) {
            printNext();
        }
    }

    private void printNext() {
        out.println();
        out.println(course.next()
                .map(next -> "Next:  " + screen.palette().code(course.command("watch " + next.id())))
                .orElse(screen.palette().good("Every exercise is passed.")));
    }

    private String summary() {
        var all = course.catalog().exercises();
        var passed = all.stream().filter(this::passed).toList();
        return "%d of %d exercises passed, %d of %d points".formatted(
                passed.size(), all.size(), points(passed), points(all));
    }

    private String row(Lesson lesson) {
        var text = "%02d %s  %s".formatted(lesson.number(), lesson.word(), lesson.title());
        return screen.palette().strong(fit(text, titles() + names + 6))
                + LAST_COLUMNS.formatted(lesson.minutes() + " min", "").stripTrailing();
    }

    private String row(Exercise exercise) {
        var palette = screen.palette();
        var glyphs = screen.glyphs();
        var mark = passed(exercise) ? palette.good(glyphs.done()) : palette.dim(glyphs.open());
        var figures = LAST_COLUMNS.formatted(exercise.minutes() + " min", exercise.points() + " points");
        var id = exercise.id() + " ".repeat(Math.max(0, names - exercise.id().length()));
        return "  %s %s  %s%s".formatted(mark, id, fit(exercise.title(), titles() + names - id.length()), palette.dim(figures));
    }

    private int titles() {
        return Math.clamp(screen.width() - names - 25L, 12, 60);
    }

    private boolean passed(Exercise exercise) {
        return known.getOrDefault(exercise.id(), Entry.NEW).passed();
    }

    private static int points(List<Exercise> exercises) {
        return exercises.stream().mapToInt(Exercise::points).sum();
    }

    private static String fit(String text, int width) {
        var shown = text.length() <= width ? text : text.substring(0, width - 3) + "...";
        return shown + " ".repeat(width - shown.length());
    }
}
