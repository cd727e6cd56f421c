package course.playground;

import course.catalog.Lesson;
import course.compile.Compilation;
import course.compile.Compiler;
import course.compile.Libraries;
import course.lab.timeline.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What JShell is started with: the class path with the lesson's own classes, and the scripts that run first. */
public final class Startup {

    private Startup() {}

    /**
     * The arguments for the {@code jshell} tool.
     *
     * @param sources the source roots of all lessons
     * @param folder  an empty folder that lasts as long as the session
     * @throws IOException           when the folder can't be written
     * @throws IllegalStateException when a class of the lesson does not compile; names file and line
     */
    public static List<String> arguments(Optional<Lesson> lesson, List<Path> sources, Path folder, int columns, Style style)
            throws IOException {
        var start = folder.resolve("start.jsh");
        try (var script = Objects.requireNonNull(Playground.class.getResourceAsStream("start.jsh"))) {
            Files.write(start, script.readAllBytes());
        }
        var classes = folder.resolve("classes");
        if (lesson.isPresent()) {
            compile(lesson.get(), sources, classes);
        }
        var arguments = new ArrayList<>(List.of("--class-path", Libraries.classPath(lesson.map(Lesson::id).orElse(""), classes),
                "--feedback", "normal", "--startup", start.toString()));
        lesson.ifPresent(it -> arguments.addAll(List.of("--startup", it.playground().toString())));
        for (var flag : List.of("-Dcourse.columns=" + columns, "-Dcourse.style=" + style, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")) {
            arguments.add("-R" + flag);
        }
        return arguments;
    }

    /** Compiles all classes of the lesson into {@code classes}. */
    static void compile(Lesson lesson, List<Path> sources, Path classes) throws IOException {
        try (var files = Files.walk(lesson.folder().resolve("src/main/java"))) {
            var own = files.filter(file -> file.toString().endsWith(".java")).toList();
            switch (new Compiler(Libraries.of(lesson.id())).compile(own, sources)) {
                case Compilation.Compiled(var compiled) -> compiled.writeTo(classes);
                case Compilation.Broken(var problems) -> throw new IllegalStateException("%s:%d does not compile: %s".formatted(
                        problems.getFirst().file(), problems.getFirst().line(), problems.getFirst().says()));
            }
        }
    }
}
