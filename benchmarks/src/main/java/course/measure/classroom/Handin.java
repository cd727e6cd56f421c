package course.measure.classroom;

import course.catalog.Exercise;
import java.util.Map;

/**
 * What a student hands in for one exercise.
 *
 * @param beside texts of files of the student's own in the same folder, by name
 * @param code   that it must get: {@code PASS}, a diagnosis, an outcome; empty when any will do, as long as the points are these
 * @param points that it must get
 */
record Handin(Exercise exercise, String text, Map<String, String> beside, String code, int points) {

    Handin(Exercise exercise, String text, String code, int points) {
        this(exercise, text, Map.of(), code, points);
    }

    /** The same with a class of the student's own, in a file of its own, that the exercise uses and that changes nothing. */
    Handin helped() {
        var uses = text.replaceFirst("(class %s\\b[^{]*\\{)".formatted(exercise.simpleName()),
                "$1\n    private final Helper helper = new Helper();\n");
        return new Handin(exercise, uses, Map.of("Helper.java", "package %s;\n\nfinal class Helper {}\n".formatted(exercise.packageName()),
                "Broken.java", "class {"), code, points);
    }
}
