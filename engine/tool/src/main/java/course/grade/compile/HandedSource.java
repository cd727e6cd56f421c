package course.grade.compile;

/**
 * The source a student handed in for one exercise.
 *
 * @param exercise  its id, {@code gather/in-order}
 * @param className {@code exercise.gather.InOrder}: the class the file must declare
 */
public record HandedSource(String exercise, String className, String text) {

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
