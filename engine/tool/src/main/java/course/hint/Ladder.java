package course.hint;

import course.catalog.BrokenContent;
import course.catalog.Exercise;
import course.prose.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The hints of one exercise as {@code hints.adoc} has them.
 *
 * @param steps     nudge, idea, nearly code: in this order
 * @param diagnoses what to say first for a diagnosis, by its code
 */
public record Ladder(List<Step> steps, Map<String, Step> diagnoses) {
    private static final Predicate<String> CODE = Pattern.compile("[A-Z][A-Z0-9_]+").asMatchPredicate();

    public Ladder {
        steps = List.copyOf(steps);
        diagnoses = Map.copyOf(diagnoses);
    }

    /** Reads the section of this exercise; throws {@link BrokenContent} when there is none. */
    public static Ladder of(Exercise exercise) {
        var page = exercise.hintsPage();
        var lines = read(exercise);
        var section = Section.of(lines, 2).stream().filter(it -> it.title().equals(exercise.name())).findFirst()
                .orElseThrow(() -> new BrokenContent(exercise.home().relativize(page), Math.max(1, lines.size()),
                        "expected a section '== %s' with the hints of %s".formatted(exercise.name(), exercise.id())));
        var parts = Section.of(section.lines(), 3);
        var diagnoses = new LinkedHashMap<String, Step>();
        parts.stream().filter(part -> CODE.test(part.title()))
                .forEach(part -> diagnoses.put(part.title(), new Step(part.title(), part.lines())));
        return new Ladder(
                parts.stream().filter(part -> !CODE.test(part.title()))
                        .map(part -> new Step(part.title(), part.lines())).toList(),
                diagnoses);
    }

    private static List<String> read(Exercise exercise) {
        try {
            return new String(Files.readAllBytes(exercise.hintsPage()), StandardCharsets.UTF_8).lines().toList();
        } catch (NoSuchFileException _) {
            var page = exercise.home().relativize(exercise.hintsPage());
            throw new BrokenContent(page, 1, "the page of hints is missing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
