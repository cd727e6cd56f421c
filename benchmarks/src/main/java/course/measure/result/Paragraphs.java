package course.measure.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that people write and the page quotes: paragraphs of some lines, of which the last may go on over several. */
public final class Paragraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private Paragraphs() {}

    /**
     * Each paragraph as {@code parts} texts. Lines that begin with {@code #} are left out.
     *
     * @param expected what the parts are, for the complaint when one is missing
     */
    public static List<List<String>> in(Path file, int parts, String expected) throws IOException, CannotMeasure {
        var paragraphs = BLANK_LINE.splitAsStream(Files.readString(file))
                .map(text -> text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
        for (var lines : paragraphs) {
            if (lines.size() < parts) {
                throw new CannotMeasure("%s: expected %s, each on a line of its own, got '%s'"
                        .formatted(file, expected, lines.getFirst()));
            }
        }
        return paragraphs.stream().map(lines -> join(lines, parts)).toList();
    }

    private static List<String> join(List<String> lines, int parts) {
        return Stream.concat(lines.stream().limit(parts - 1), Stream.of(String.join(" ", lines.subList(parts - 1, lines.size())))).toList();
    }
}
