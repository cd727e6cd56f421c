package course.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the lines an {@code include::file[tag=name]} names, as far as hints and solutions need it. */
record Include(Path folder) {
    private static final Pattern DIRECTIVE = Pattern.compile("include::([^\\[]+)\\[(?:.*?\\btags?=([\\w-]+))?.*]\\s*");
    private static final Pattern TAG = Pattern.compile(".*\\b(tag|end)::([\\w-]+)\\[].*");

    /** The line itself, or what it includes; a file that is not there leaves a note in its place. */
    List<String> lines(String line) {
        var match = DIRECTIVE.matcher(line);
        if (!match.matches()) {
            return List.of(line);
        }
        try {
            var file = folder.resolve(match.group(1));
            return tagged(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList(),
                    match.group(2));
        } catch (IOException | InvalidPathException _) {
            return List.of("(%s is not there)".formatted(match.group(1)));
        }
    }

    private static List<String> tagged(List<String> file, @Nullable String wanted) {
        var lines = new ArrayList<String>();
        var inside = wanted == null;
        for (var line : file) {
            var tag = TAG.matcher(line);
            if (!tag.matches()) {
                if (inside) {
                    lines.add(line);
                }
            } else if (tag.group(2).equals(wanted)) {
                inside = tag.group(1).equals("tag");
            }
        }
        return lines;
    }
}
