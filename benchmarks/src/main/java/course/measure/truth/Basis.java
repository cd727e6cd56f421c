package course.measure.truth;

import course.catalog.Exercise;
import course.gradebook.journal.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a verdict rests on: when a file of it changes, verdicts of before tell nothing of today. */
final class Basis {

    private static final List<String> ENGINE = List.of("engine/check/src/main", "engine/lab/src/main",
            "engine/tool/src/main/java/course/judge", "engine/tool/src/main/java/course/compile");
    private static final Pattern LESSON = Pattern.compile("^import (?:static )?(lesson\\.\\w+)\\.", Pattern.MULTILINE);

    private final Path home;
    private final Map<String, byte[]> engine = new HashMap<>();

    Basis(Path home) throws IOException {
        this.home = home;
        for (var folder : ENGINE) {
            engine.putAll(files(home.resolve(folder)));
        }
    }

    /** SHA-256 over the engine and over what is judged by it, with the lessons' packages that this imports. */
    String fingerprint(Exercise exercise) throws IOException {
        var judged = new HashMap<String, byte[]>();
        judged.putAll(files(exercise.folder().resolve("src")));
        judged.putAll(files(exercise.solutionFolder()));
        var lessons = judged.values().stream().map(text -> new String(text, StandardCharsets.UTF_8))
                .flatMap(text -> LESSON.matcher(text).results().map(found -> found.group(1).replace('.', '/')))
                .collect(Collectors.toSet());
        for (var lesson : folders(home.resolve("lessons"))) {
            for (var imported : lessons) {
                judged.putAll(files(lesson.resolve("src/main/java").resolve(imported)));
            }
        }
        return Fingerprint.of(judged, engine);
    }

    private static List<Path> folders(Path of) throws IOException {
        try (var all = Files.list(of)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private Map<String, byte[]> files(Path folder) throws IOException {
        return Fingerprint.files(home, folder, it -> it.toString().endsWith(".java"));
    }
}
