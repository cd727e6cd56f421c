package course.grade.split;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.compile.Compilation;
import course.compile.Compilers;
import course.judge.Suites;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the course itself brings to the judgement of an exercise, compiled once. Thread-safe. */
final class Published {

    private static final String OF_LESSONS = "lesson.";

    private final Compilers compilers = new Compilers();
    private final Map<String, Parts> known = new ConcurrentHashMap<>();
    private final Catalog catalog;
    private final Suites suites;

    /**
     * What belongs to an exercise.
     *
     * @param suite   all that is defined in the grader's JVM: the suite, the lessons' types, and a proxy of the student's class
     * @param lessons the lessons' classes that the worker is given
     */
    record Parts(Map<String, byte[]> suite, Map<String, byte[]> lessons) {}

    Published(Catalog catalog) {
        this.catalog = catalog;
        this.suites = new Suites(compilers, catalog);
    }

    Parts of(Exercise exercise) {
        return known.computeIfAbsent(exercise.id(), _ -> compiled(exercise));
    }

    private Parts compiled(Exercise exercise) {
        var solution = solution(exercise);
        var classes = new HashMap<String, byte[]>();
        var lessons = new HashMap<String, byte[]>();
        solution.forEach((name, bytes) -> {
            if (name.startsWith(OF_LESSONS)) {
                lessons.put(name, bytes);
            }
        });
        var suite = suites.of(exercise).bytes();
        suite.forEach((name, bytes) -> {
            if (name.startsWith(OF_LESSONS)) {
                lessons.put(name, bytes);
            }
        });
        classes.putAll(lessons);
        classes.putAll(suite);
        classes.put(exercise.className(), ProxyClass.of(solution.get(exercise.className())));
        return new Parts(Map.copyOf(classes), Map.copyOf(lessons));
    }

    private Map<String, byte[]> solution(Exercise exercise) {
        var roots = Stream.concat(Stream.of(exercise.solutionFolder().resolve("src/main/java")), catalog.sources().stream())
                .filter(Files::isDirectory).toList();
        return switch (compilers.of(exercise.lesson()).compile(exercise.className(), text(exercise.solution()), roots)) {
            case Compilation.Compiled(var classes) -> classes.bytes();
            case Compilation.Broken(var problems) -> throw new IllegalStateException(
                    "The solution of %s does not compile: %s".formatted(exercise.id(), problems.getFirst()));
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be read".formatted(file), cause);
        }
    }
}
