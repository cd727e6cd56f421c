package course.catalog;

import java.nio.file.Path;

/** Another way to write an exercise's class: the file's name says which way, its text declares the exercise's class. */
public record Variant(String name, Path file) {}
