package course.measure.truth;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.gradebook.journal.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a verdict rests on: when a file of it changes, verdicts of before tell nothing of today. */
final class Basis {

    private static final List<String> ENGINE = List.of("engine/check/src/main", "engine/lab/src/main",
            "engine/tool/src/main/java/course/judge", "engine/tool/src/main/java/course/compile");
    private static final Pattern LESSON = Pattern.compile("^import (?:static )?(lesson\\.\\w+)\\.", Pattern.MULTILINE);

    private final Path home;
    private final Catalog catalog;
    private final Map<String, byte[]> engine = new HashMap<>();

    Basis(Path home, Catalog catalog) throws IOException {
        this.home = home;
        this.catalog = catalog;
        for (var folder : ENGINE) {
            engine.putAll(files(home.resolve(folder), _ -> true));
        }
    }

    /**
     * SHA-256 over the engine and over what is judged by it, with the lessons' packages that this imports. What belongs to
     * another exercise of the lesson alone is left out; what they share is not.
     */
    String fingerprint(Exercise exercise) throws IOException {
        var judged = new HashMap<String, byte[]>();
        judged.putAll(files(exercise.folder().resolve("src"), file -> !isOfAnother(exercise, file)));
        judged.putAll(files(exercise.solutionFolder(), file -> !isOfAnother(exercise, file)));
        var lessons = judged.values().stream().map(text -> new String(text, StandardCharsets.UTF_8))
                .flatMap(text -> LESSON.matcher(text).results().map(found -> found.group(1).replace('.', '/')))
                .collect(Collectors.toSet());
        for (var lesson : folders(home.resolve("lessons"))) {
            for (var imported : lessons) {
                judged.putAll(files(lesson.resolve("src/main/java").resolve(imported), _ -> true));
            }
        }
        return Fingerprint.of(judged, engine);
    }

    private boolean isOfAnother(Exercise exercise, Path file) {
        return catalog.exercises().stream().filter(other -> !other.equals(exercise))
                .anyMatch(other -> List.of(other.file(), other.suite(), other.solution()).contains(file)
                        || Stream.of("alternatives", "wrong")
                        .anyMatch(kind -> file.startsWith(other.solutionFolder().resolve(kind).resolve(other.name()))));
    }

    private static List<Path> folders(Path of) throws IOException {
        try (var all = Files.list(of)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private Map<String, byte[]> files(Path folder, Predicate<Path> some) throws IOException {
        return Fingerprint.files(home, folder, file -> file.toString().endsWith(".java") && some.test(file));
    }
}
