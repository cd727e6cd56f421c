package course.judge;

import course.catalog.Exercise;
import course.original.Originals;
import course.progress.Progress;
import course.verdict.Verdict;
import course.verify.RealCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a copy of the course, who writes the first exercise in many ways and has it judged. */
final class Pupil implements AutoCloseable {

    private final Judge judge;
    private final Desk desk;
    private final Exercise exercise;
    private final Map<Path, String> asPublished;

    Pupil(Path home) {
        var catalog = RealCourse.copyTo(home);
        exercise = catalog.exercise("gather/in-order");
        judge = new Judge(catalog, home.resolve(".course/judge.log"), true, Launch.PLAIN);
        desk = new Desk(judge, new Originals(home, catalog), new Progress(home.resolve(".course/progress.txt"), InstantSource.system()));
        asPublished = files().collect(Collectors.toMap(file -> file, RealCourse::read));
        judge.prepare(2);
    }

    Exercise exercise() {
        return exercise;
    }

    /** The published solution. */
    String solution() {
        return RealCourse.read(exercise.solution());
    }

    /** The solution with {@code statements} at the begin of its method. */
    String solutionAfter(String statements) {
        return solution().replaceFirst("throws Exception \\{", "throws Exception {\n" + statements.replace("\\", "\\\\").replace("$", "\\$"));
    }

    /** A class whose method has this body. */
    String method(String body) {
        return """
                package exercise.gather;

                import java.net.URI;
                import java.util.List;

                public final class InOrder {
                    public List<String> fetchAll(List<URI> pages) throws Exception {
                %s
                    }
                }
                """.formatted(body.indent(8).stripTrailing());
    }

    Verdict writes(String source) {
        return writes(source, _ -> {});
    }

    Verdict writes(String source, Onlooker onlooker) {
        RealCourse.write(exercise.file(), source);
        return desk.check(exercise, onlooker);
    }

    /** Writes a second file beside the exercise. */
    void writesBeside(String name, String source) {
        RealCourse.write(exercise.file().resolveSibling(name), source);
    }

    Verdict check() {
        return desk.check(exercise, _ -> {});
    }

    /** Puts the exercise's folder back as it was. */
    void clearsUp() {
        files().filter(file -> !asPublished.containsKey(file)).forEach(Pupil::delete);
        asPublished.forEach(RealCourse::write);
    }

    private Stream<Path> files() {
        try (var files = Files.walk(exercise.folder())) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        judge.close();
    }
}
