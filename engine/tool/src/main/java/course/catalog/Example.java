package course.catalog;

import java.nio.file.Path;

/**
 * A class of a lesson that can be run.
 *
 * @param name      its simple name, {@code AllTogether}
 * @param className {@code lesson.gather.AllTogether}
 * @param sentence  the first sentence of its Javadoc; empty when it has none
 */
public record Example(String name, String className, String sentence, Path file) {}
