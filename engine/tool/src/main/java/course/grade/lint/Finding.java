package course.grade.lint;

/**
 * Something no exercise needs.
 *
 * @param className binary name of the class it stands in
 * @param line      of the source, from 1; 0 when that is not known
 * @param what      what was found, {@code sun.misc.Unsafe}
 * @param why       why it is refused, in a sentence
 */
public record Finding(String className, int line, String what, String why) {

    /** In one line. */
    public String says() {
        return "%s%s uses %s. %s".formatted(className, line > 0 ? ", line %d,".formatted(line) : "", what, why);
    }
}
