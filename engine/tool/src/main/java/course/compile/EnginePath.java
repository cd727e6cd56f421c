package course.compile;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path the tool runs with, and so do its child JVMs: the engine and its libraries. Learners' code is compiled against it. */
public final class EnginePath {

    /** The system property that names another class path for compilers and children than the tool's own. */
    public static final String PROPERTY = "course.engine";

    private EnginePath() {}

    /**
     * Why no JVM starts with it.
     *
     * @param usually what is said when all of it is there
     */
    public static String whyNothingStarts(String usually) {
        return whyNothingStarts(entries(), usually);
    }

    static String whyNothingStarts(List<Path> entries, String usually) {
        return entries.stream().filter(it -> it.toString().endsWith(".jar")).allMatch(Files::exists) ? usually
                : "The course was built anew meanwhile, and what this one runs with is gone: end it, and start it again.";
    }

    /** As the option {@code -cp} wants it. */
    public static String text() {
        return System.getProperty(PROPERTY, System.getProperty("java.class.path"));
    }

    /** Jars and folders, in their order. */
    public static List<Path> entries() {
        return Stream.of(text().split(Pattern.quote(File.pathSeparator))).map(Path::of).toList();
    }
}
