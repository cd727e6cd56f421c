package course.playground;

import course.catalog.Lesson;
import course.compile.Compilation.Broken;
import course.compile.Compilation.Compiled;
import course.compile.Compiler;
import course.compile.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes of a lesson, compiled from its files as they are now. */
final class LessonClasses {

    private final Compiler compiler;
    private final List<Path> sources;
    private final Path classes;

    /**
     * @param sources the source roots of all lessons
     * @param classes where the classes go
     */
    LessonClasses(Lesson lesson, List<Path> sources, Path classes) {
        this.compiler = new Compiler(Libraries.of(lesson.id()));
        this.sources = List.copyOf(sources);
        this.classes = classes;
    }

    /** Compiles all classes of the lesson; answers those files that do not compile, none as a rule. */
    static List<LeftOut> compile(Lesson lesson, List<Path> sources, Path classes) throws IOException {
        try (var files = Files.walk(lesson.folder().resolve("src/main/java"))) {
            var own = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            return new LessonClasses(lesson, sources, classes).compile(own);
        }
    }

    private List<LeftOut> compile(List<Path> own) throws IOException {
        if (compiler.compile(own, sources) instanceof Compiled(var compiled)) {
            compiled.writeTo(classes);
            return List.of();
        }
        var leftOut = new ArrayList<LeftOut>();
        for (var file : own) {
            switch (compiler.compile(List.of(file), sources)) {
                case Compiled(var compiled) -> compiled.writeTo(classes);
                case Broken(var problems) -> leftOut.add(new LeftOut(file, problems.getFirst()));
            }
        }
        return List.copyOf(leftOut);
    }
}
