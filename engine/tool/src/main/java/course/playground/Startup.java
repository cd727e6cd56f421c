package course.playground;

import course.catalog.Lesson;
import course.compile.Libraries;
import course.lab.timeline.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What JShell is started with: the class path with the lesson's own classes, and the scripts that run first.
 *
 * @param arguments for the {@code jshell} tool
 * @param leftOut   the files of the lesson that do not compile; none as a rule
 */
public record Startup(List<String> arguments, List<LeftOut> leftOut) {

    public Startup {
        arguments = List.copyOf(arguments);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Compiles the lesson's classes and writes down what runs first.
     *
     * @param sources the source roots of all lessons
     * @param folder  an empty folder that lasts as long as the session
     * @throws IOException when the folder can't be written
     */
    public static Startup of(Optional<Lesson> lesson, List<Path> sources, Path folder, int columns, Style style)
            throws IOException {
        var start = folder.resolve("start.jsh");
        try (var script = Objects.requireNonNull(Playground.class.getResourceAsStream("start.jsh"))) {
            Files.write(start, script.readAllBytes());
        }
        var classes = folder.resolve("classes");
        var leftOut = lesson.isPresent() ? LessonClasses.compile(lesson.get(), sources, classes) : List.<LeftOut>of();
        var arguments = new ArrayList<>(List.of("--class-path", Libraries.classPath(lesson.map(Lesson::id).orElse(""), classes),
                "--feedback", "normal", "--startup", start.toString()));
        lesson.ifPresent(it -> arguments.addAll(List.of("--startup", it.playground().toString())));
        for (var flag : List.of("-Dcourse.columns=" + columns, "-Dcourse.style=" + style, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")) {
            arguments.add("-R" + flag);
        }
        return new Startup(arguments, leftOut);
    }
}
