package course.site.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the source line to blame for something that was seen only in the finished page. */
public final class Lines {

    private Lines() {
    }

    /** A complaint about the first line of {@code sources} that mentions {@code needle}; about none when none does. */
    public static Complaint blame(Path root, List<Path> sources, String needle, String what, String next) {
        for (var source : sources) {
            var line = lineOf(source, needle);
            if (line > 0) {
                return new Complaint(name(root, source), line, what, next);
            }
        }
        return new Complaint(name(root, sources.getFirst()), 0, what, next);
    }

    /** The file's name as a reader of the course's folder would type it. */
    public static String name(Path root, Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var base = root.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static int lineOf(Path source, String needle) {
        if (needle.isEmpty() || !Files.isRegularFile(source)) {
            return 0;
        }
        var lines = read(source);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(needle)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> read(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
