package course.classroom;

import course.check.Check;
import course.compile.EnginePath;
import course.gradebook.journal.Fingerprint;
import course.lab.Lab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tool itself, as far as a grade rests on it. */
final class Engine {

    /** A class of each of its own jars: the checks, the lab, the tool. */
    private static final List<Class<?>> PARTS = List.of(Check.class, Lab.class, Engine.class);

    private Engine() {}

    /** Another one for each build of the tool, and for other libraries. */
    static String fingerprint() {
        var files = new HashMap<String, byte[]>();
        PARTS.forEach(part -> files.putAll(files(home(part))));
        var libraries = EnginePath.entries().stream().map(it -> String.valueOf(it.getFileName())).collect(Collectors.toMap(it -> it,
                _ -> new byte[0], (first, _) -> first));
        return Fingerprint.of(files, libraries);
    }

    private static Path home(Class<?> part) {
        try {
            return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** A jar, or a folder of classes. */
    private static Map<String, byte[]> files(Path home) {
        try {
            return Fingerprint.files(home.getParent(), home, _ -> true);
        } catch (IOException cause) {
            throw new UncheckedIOException("The tool can't read itself at %s".formatted(home), cause);
        }
    }
}
