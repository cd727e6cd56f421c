package course.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the folders of alternatives and of wrong solutions. */
final class Variants {
    private static final Pattern EXPECTED = Pattern.compile("//\\s*expected:\\s*([A-Z][A-Z0-9_]*)(?:, graded:\\s*([A-Z][A-Z0-9_]*))?\\s*");

    private Variants() {}

    static List<Variant> in(Path home, Path folder) {
        return Tree.files(folder, ".java").stream()
                .map(file -> new Variant(Tree.stem(file), file))
                .toList();
    }

    static List<WrongSolution> wrong(Path home, Path folder) {
        return in(home, folder).stream()
                .map(variant -> wrong(home, variant))
                .toList();
    }

    private static WrongSolution wrong(Path home, Variant variant) {
        var file = variant.file();
        var first = Tree.lines(file).stream().findFirst().orElse("");
        var match = EXPECTED.matcher(first);
        if (!match.matches()) {
            throw new BrokenContent(home.relativize(file), 1,
                    "expected a first line like '// expected: SEQUENTIAL', got '%s'".formatted(first));
        }
        var expected = match.group(1);
        return new WrongSolution(variant.name(), file, expected, Objects.requireNonNullElse(match.group(2), expected));
    }
}
