package course.grade.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * The source a student handed in for one exercise.
 *
 * @param exercise  its id, {@code gather/in-order}
 * @param className {@code exercise.gather.InOrder}: the class the file must declare
 * @param libraries the jars that it may use beside what all may
 */
public record HandedSource(String exercise, String className, String text, List<Path> libraries) {

    public HandedSource {
        libraries = List.copyOf(libraries);
    }

    String packageName() {
        return className.substring(0, className.lastIndexOf('.'));
    }

    String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    String fileName() {
        return simpleName() + ".java";
    }
}
