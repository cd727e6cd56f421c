package course.catalog;

import java.nio.file.Path;

/**
 * A wrong way to write an exercise's class.
 *
 * @param expected the diagnosis code it must be refused with
 * @param graded   the code that a grade gives it: the same, unless the limits of grading end it before the check can say what is wrong
 */
public record WrongSolution(String name, Path file, String expected, String graded) {}
