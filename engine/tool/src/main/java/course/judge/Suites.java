package course.judge;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.compile.Classes;
import course.compile.Compilation;
import course.compile.Compilers;
import course.compile.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The suites, compiled against the signatures of the solutions, each once for each text it has had. Thread-safe. */
public final class Suites {

    private final Compilers compilers;
    private final Catalog catalog;
    private final Map<String, Suite> suites = new ConcurrentHashMap<>();

    /** A suite compiles as it was published, unless a class that it uses is not. */
    static final class BrokenSuite extends RuntimeException {

        private static final long serialVersionUID = 1;

        private BrokenSuite(Exercise exercise, Problem problem) {
            super("%s does not compile any more (%s:%d: %s), so nothing was judged. It uses classes of lessons: put back what was changed in one of them."
                    .formatted(exercise.suite().getFileName(), problem.file(), problem.line(), problem.says().replaceAll("\\s+", " ")));
        }
    }

    /** A compiled suite, and the text it was compiled from. */
    private record Suite(String text, Classes classes) {}

    public Suites(Compilers compilers, Catalog catalog) {
        this.compilers = compilers;
        this.catalog = catalog;
    }

    /**
     * The suite of an exercise and what it refers to, but not the class it judges: that can't change what the suite calls.
     *
     * @throws BrokenSuite when a class it uses has changed
     */
    public Classes of(Exercise exercise) {
        var text = text(exercise.suite());
        return suites.compute(exercise.id(), (_, known) ->
                known != null && known.text().equals(text) ? known : new Suite(text, compile(exercise, text))).classes();
    }

    private Classes compile(Exercise exercise, String text) {
        var roots = roots(List.of(exercise.folder().resolve("src/test/java")));
        var signatures = List.of(exercise.solutionFolder().resolve("src/main/java"));
        return switch (compilers.of(exercise.lesson()).compile(exercise.suiteName(), text, roots, signatures)) {
            case Compilation.Compiled(var classes) -> classes;
            case Compilation.Broken(var problems) -> throw new BrokenSuite(exercise, problems.getFirst());
        };
    }

    /** Source roots, and behind them those of the lessons. */
    List<Path> roots(List<Path> own) {
        return Stream.concat(own.stream(), catalog.sources().stream()).filter(Files::isDirectory).collect(Collectors.toList());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be read".formatted(file), cause);
        }
    }
}
