package course.catalog;

import java.nio.file.Path;

/** A wrong way to write an exercise's class, and the diagnosis code it must be refused with. */
public record WrongSolution(String name, Path file, String expected) {}
