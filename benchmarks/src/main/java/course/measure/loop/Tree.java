package course.measure.loop;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the course's sources, in which exercises can be saved over without harm. */
public final class Tree {

    /** A lesson with four exercises, which needs no other one: a small course. */
    public static final String SMALL = "08-gather";

    private Tree() {}

    /** Copies lessons, exercises and solutions, without what was built of them. The exercises count as published. */
    static Catalog copy(Path home, Path to) throws IOException {
        return copy(home, to, "");
    }

    /** The same with one lesson alone, and its exercises. */
    public static Catalog copy(Path home, Path to, String lesson) throws IOException {
        for (var part : new String[] {"lessons", "exercises", "solutions"}) {
            copyFolder(home.resolve(part).resolve(lesson), to.resolve(part).resolve(lesson));
        }
        var catalog = Catalog.read(to);
        catalog.exercises().stream().map(Exercise::folder).distinct().forEach(Originals::relock);
        return catalog;
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var entries = Files.list(from)) {
            for (var entry : entries.toList()) {
                var copy = to.resolve(entry.getFileName());
                if (!Files.isDirectory(entry)) {
                    Files.copy(entry, copy);
                } else if (!entry.endsWith("target")) {
                    copyFolder(entry, copy);
                }
            }
        }
    }
}
