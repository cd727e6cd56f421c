package course.create;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What a skeleton leaves for its author to write: texts behind the mark {@value #MARK}. */
public final class Blanks {

    static final String MARK = "TO WRITE:";

    /**
     * One of them.
     *
     * @param line where it is, from 1
     * @param what what is to be written there
     */
    public record Blank(int line, String what) {}

    private Blanks() {}

    /** The blanks of a page or a source, in their order; none in any other file. */
    public static List<Blank> in(Path file) {
        if (!file.toString().matches(".*\\.(java|adoc)")) {
            return List.of();
        }
        try {
            var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            return IntStream.range(0, lines.size()).filter(n -> lines.get(n).contains(MARK))
                    .mapToObj(n -> new Blank(n + 1, what(lines.get(n)))).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The text behind the mark, without what ends a comment or a string. */
    private static String what(String line) {
        return line.substring(line.indexOf(MARK) + MARK.length()).replaceFirst("(\\s*\\*/|\"\\)?;?)\\s*$", "").strip();
    }
}
