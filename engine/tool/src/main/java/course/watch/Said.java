package course.watch;

import course.catalog.Exercise;
import course.reset.Outcome;
import java.nio.file.Files;
import java.util.List;

/** Sentences about what a key has done. */
final class Said {

    private Said() {}

    static List<String> of(Tools tools, Outcome outcome) {
        return switch (outcome) {
            case Outcome.PutBack(var file, var kept) -> List.of("  %s is as it came again.".formatted(tools.shown().apply(file)),
                    kept.map(it -> "  What was in it is in %s; u brings it back.".formatted(tools.shown().apply(it))).orElse(""));
            case Outcome.BroughtBack(var file, var _, var _) -> List.of("  %s holds your text again.".formatted(tools.shown().apply(file)));
            case Outcome.AsItCame(var file) -> List.of("  %s is as it came: nothing to put back.".formatted(tools.shown().apply(file)));
            case Outcome.NothingKept(var file) ->
                    List.of("  Nothing of %s was overwritten yet: nothing to bring back.".formatted(tools.shown().apply(file)));
        };
    }

    /** The lesson as a page if the site is built, else its source. */
    static List<String> whereToRead(Tools tools, Exercise exercise) {
        var lesson = tools.catalog().lessonOf(exercise);
        var page = exercise.home().resolve("site/target/site/" + lesson.id() + ".html");
        return Files.exists(page)
                ? List.of("  The lesson:  " + page.toUri(), "  Its text:    " + tools.shown().apply(lesson.page()))
                : List.of("  The lesson:  " + tools.shown().apply(lesson.page()),
                        "  As a page:   mvn -q -pl site -am package -DskipTests   (once)");
    }
}
