package course.judge;

import java.nio.file.Path;
import java.util.List;

/**
 * What is judged.
 *
 * @param text       the source of the exercise's class
 * @param sourceRoot where classes it refers to are looked for, beside the lessons
 */
public record Subject(String text, List<Path> sourceRoot) {

    public Subject {
        sourceRoot = List.copyOf(sourceRoot);
    }
}
