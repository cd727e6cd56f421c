package course.watch;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.hint.Hints;
import course.judge.Desk;
import course.progress.Progress;
import course.reset.Reset;
import course.terminal.Screen;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What watching works with.
 *
 * @param shown   a path as the learner sees it
 * @param command a command as the learner types it
 * @param news    what to say of the course at first; none most of the time
 * @param browser shows a page in a window of its own; false where there is none
 */
public record Tools(Catalog catalog, Progress progress, Desk desk, Reset reset, Hints hints, Screen screen,
                    Function<Path, String> shown, Function<String, String> command, List<String> news,
                    Predicate<URI> browser) {

    /** The first exercise after {@code exercise} that is open, or the first open one at all. */
    Optional<Exercise> nextAfter(Exercise exercise) {
        var all = catalog.exercises();
        var open = all.stream().filter(it -> !isPassed(it)).toList();
        return open.stream().filter(it -> all.indexOf(it) > all.indexOf(exercise)).findFirst().or(() -> open.stream().findFirst());
    }

    /** The lesson as a page if the site is built, which is opened where there is a browser; else its source. */
    List<String> whereToRead(Exercise exercise) {
        var lesson = catalog.lessonOf(exercise);
        var page = exercise.home().resolve("site/target/site/" + lesson.id() + ".html");
        var source = screen.palette().link(lesson.page().toUri(), shown.apply(lesson.page()));
        if (!Files.exists(page)) {
            return List.of("  The lesson:  " + source, "  As a page:   " + command.apply("serve"));
        }
        var address = page.toUri();
        var opened = browser.test(address) ? List.of("  The lesson opens in your browser.") : List.<String>of();
        return Stream.concat(opened.stream(), Stream.of(
                "  The lesson:  " + screen.palette().link(address, screen.palette().plain() ? address.toString() : shown.apply(page)),
                "  Its text:    " + source)).toList();
    }

    /** What is said first: where the course is in the browser, and to who has not passed an exercise yet how this works. */
    List<String> welcome() {
        var live = "  The same in the browser:  " + command.apply("serve");
        if (passed() > 0 || !news.isEmpty()) {
            return Stream.concat(news.stream().map("  "::concat), Stream.of(live)).toList();
        }
        var first = catalog.lessons().getFirst();
        return List.of("  Welcome. Open the file named above in your editor: every save is judged.",
                "  The first lesson:         " + shown.apply(first.page()),
                "  Its examples:             " + command.apply("run " + first.id()),
                live);
    }

    boolean isPassed(Exercise exercise) {
        return progress.of(exercise.id()).passed();
    }

    long passed() {
        return catalog.exercises().stream().filter(this::isPassed).count();
    }
}
