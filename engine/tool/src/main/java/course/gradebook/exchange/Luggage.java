package course.gradebook.exchange;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.catalog.Lesson;
import course.gradebook.Assignment;
import course.original.Originals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What grading needs of a course on a machine where nothing is built: the launcher and the built engine, the lessons' code, the tasks and
 * the suites. All of it is named here, because a teacher's folder also holds submissions, grades and a roster. Solutions stay at home, and
 * so does whatever was written into the exercises or beside them: the published stubs stand in for both, since the suites need no more than their
 * signatures. Libraries go along for lessons with an assigned exercise; the other lessons that bring some leave out their examples as
 * well, which don't compile without.
 */
final class Luggage {
    private static final List<String> ALONE = List.of("course", "LICENSE");
    private static final List<String> OF_EXERCISES = List.of("task.adoc", "originals.lock");
    /** Both tell the launcher, beside the engine, that there is nothing to build. */
    private static final List<String> MARKS = List.of("current", "stamp");
    private static final String LIBRARIES = "libraries";

    private final Path home;
    private final Path engine;
    private final SortedMap<String, Content> files = new TreeMap<>();

    /** Where the bytes of a file come from, read when its turn comes. */
    interface Content {
        byte[] read() throws IOException;
    }

    /** @param engine the folder with the engine's jars and its libraries */
    Luggage(Path home, Path engine) {
        this.home = home.toAbsolutePath().normalize();
        this.engine = engine.toAbsolutePath().normalize();
    }

    /** All files by their paths below the course, with slashes. Throws {@link course.original.MissingOriginal}. */
    SortedMap<String, Content> files(Catalog catalog, Assignment assignment) throws IOException {
        ALONE.forEach(file -> take(home.resolve(file)));
        take(home.resolve(Assignment.FILE));
        MARKS.forEach(mark -> take(engine.resolveSibling(mark)));
        for (var jar : below(engine)) {
            if (jar.toString().endsWith(".jar") && !isIdle(jar, catalog, assignment)) {
                take(jar);
            }
        }
        for (var lesson : catalog.lessons()) {
            take(lesson.page());
            if (!isIdle(lesson, assignment)) {
                below(lesson.folder().resolve("src/main")).forEach(this::take);
            }
        }
        for (var folder : catalog.exercises().stream().map(Exercise::folder).distinct().toList()) {
            OF_EXERCISES.forEach(file -> take(folder.resolve(file)));
            below(folder.resolve("src/test")).forEach(this::take);
        }
        Originals.published(home).keySet().forEach(name -> take(home.resolve(name)));
        stubs(catalog);
        return files;
    }

    private void stubs(Catalog catalog) {
        var originals = new Originals(home, catalog);
        for (var exercise : catalog.exercises()) {
            var stub = originals.of(exercise).getBytes(StandardCharsets.UTF_8);
            files.put(name(exercise.file()), () -> stub);
            files.put(name(exercise.solution()), () -> stub);
        }
    }

    /** A library of an idle lesson, {@code libraries/18-llm/some.jar}. */
    private boolean isIdle(Path jar, Catalog catalog, Assignment assignment) {
        return catalog.lessons().stream().anyMatch(it -> jar.startsWith(libraries(it)) && isIdle(it, assignment));
    }

    /** Whether it brings libraries, all of it large, and nobody is graded for it. */
    private boolean isIdle(Lesson lesson, Assignment assignment) {
        return Files.isDirectory(libraries(lesson))
                && assignment.exercises().stream().noneMatch(it -> it.exercise().startsWith(lesson.word() + "/"));
    }

    private Path libraries(Lesson lesson) {
        return engine.resolve(LIBRARIES).resolve(lesson.id());
    }

    private void take(Path file) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            files.put(name(file), () -> Files.readAllBytes(file));
        }
    }

    /** The files below a folder, without those that editors and systems hide there. */
    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> names(folder.relativize(file)).noneMatch(it -> it.startsWith("."))).toList();
        }
    }

    private String name(Path file) {
        return String.join("/", names(home.relativize(file)).toList());
    }

    private static Stream<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }
}
