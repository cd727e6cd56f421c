package course.classroom;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.catalog.Lesson;
import course.grade.intake.Handed;
import course.grade.isolate.Level;
import course.gradebook.journal.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What a grade rests on: the file that was handed in and what lies beside it, the suite with its helpers, the lessons' code, the tool that
 * judges, and the isolation level, since one report speaks of one. When any of them changes, what is known of the exercise is no grade any
 * more. Thread-safe.
 */
final class Stamps {

    private final Level level;
    private final String engine;
    private final Map<String, byte[]> lessons = new HashMap<>();
    private final Map<String, Map<String, byte[]>> suites = new ConcurrentHashMap<>();

    /** @param engine tells one build of the tool from another */
    Stamps(Catalog catalog, Level level, String engine) {
        this.level = level;
        this.engine = engine;
        catalog.lessons().stream().map(Lesson::folder).forEach(it -> lessons.putAll(files(it, "src/main/java", _ -> true)));
    }

    String of(Exercise exercise, Handed handed) {
        return Fingerprint.of(switch (handed) {
            case Handed.Text text -> files(text);
            case Handed.Rejected(var why) -> Map.of("rejected", bytes(why));
            case Handed.Missing _ -> Map.of();
        }, suites.computeIfAbsent(exercise.id(), _ -> suite(exercise)));
    }

    private static Map<String, byte[]> files(Handed.Text handed) {
        var files = new HashMap<>(Map.of("text", bytes(handed.text())));
        handed.beside().texts().forEach((name, text) -> files.put("beside/" + name, bytes(text)));
        handed.beside().leftOut().forEach((name, why) -> files.put("left out/" + name, bytes(why)));
        return files;
    }

    private Map<String, byte[]> suite(Exercise exercise) {
        var files = new HashMap<>(Map.of("lessons", bytes(Fingerprint.of(lessons, Map.of())), "isolation", bytes(level.name()),
                "engine", bytes(engine)));
        var own = exercise.suite();
        files.putAll(files(exercise.folder(), "src/test", it -> it.equals(own) || !it.toString().endsWith("Check.java")));
        return files;
    }

    private static Map<String, byte[]> files(Path of, String folder, Predicate<Path> wanted) {
        try {
            return Fingerprint.files(of.getParent(), of.resolve(folder), wanted);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
