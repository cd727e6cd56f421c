package course.solution;

import course.catalog.Exercise;
import course.prose.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A solution with everything kept beside it.
 *
 * @param why lines of AsciiDoc; none when {@code why.adoc} says nothing of this exercise
 */
public record Solution(Listing listing, List<Listing> alternatives, List<String> why) {

    /** A file and its lines, without the tags that pages quote by. */
    public record Listing(Path file, List<String> lines) {
        public Listing {
            lines = List.copyOf(lines);
        }
    }

    public Solution {
        alternatives = List.copyOf(alternatives);
        why = List.copyOf(why);
    }

    static Solution of(Exercise exercise) {
        return new Solution(
                listing(exercise.solution()),
                exercise.alternatives().stream().map(variant -> listing(variant.file())).toList(),
                why(exercise));
    }

    private static Listing listing(Path file) {
        return new Listing(file, read(file).stream().filter(line -> !line.matches("\\s*//\\s*(tag|end)::.*")).toList());
    }

    private static List<String> why(Exercise exercise) {
        if (!Files.exists(exercise.whyPage())) {
            return List.of();
        }
        return Section.of(read(exercise.whyPage()), 2).stream()
                .filter(section -> section.title().equals(exercise.name()))
                .findFirst().map(Section::lines).orElse(List.of());
    }

    private static List<String> read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
