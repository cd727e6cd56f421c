package course.catalog;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A class of a lesson that can be run.
 *
 * @param name      its simple name, {@code AllTogether}
 * @param className {@code lesson.gather.AllTogether}
 * @param sentence  the first sentence of its Javadoc; empty when it has none
 */
public record Example(String name, String className, String sentence, Path file) {
    private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");

    /** Whether this source has a main method: classes without one help the examples, and are none. */
    public static boolean runs(String source) {
        return MAIN.matcher(source).find();
    }
}
