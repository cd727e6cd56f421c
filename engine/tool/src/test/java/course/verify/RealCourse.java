package course.verify;

import course.catalog.Catalog;
import course.original.Originals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The course this tool belongs to: the tree itself, and copies of it to try things on. */
public final class RealCourse {

    static {
        InstalledEngine.install();
    }

    private RealCourse() {}

    /** The first folder with lessons, from the working directory upwards. */
    public static Path home() {
        return CourseFolder.home();
    }

    public static Catalog catalog() {
        return Catalog.read(home());
    }

    /** Copies lessons, exercises and solutions, the exercises as published and locked. */
    public static Catalog copyTo(Path home) {
        for (var part : List.of("lessons", "exercises", "solutions")) {
            copy(home().resolve(part), home.resolve(part));
        }
        var originals = new Originals(home(), catalog());
        var copy = Catalog.read(home);
        for (var exercise : catalog().exercises()) {
            write(copy.exercise(exercise.id()).file(), originals.of(exercise));
        }
        copy.lessons().stream().flatMap(it -> it.exercises().stream()).map(it -> it.folder()).distinct().forEach(Originals::relock);
        return copy;
    }

    /** Writes a file, and its folders. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> isSource(from.relativize(file))).toList()) {
                write(to.resolve(from.relativize(file).toString()), read(file));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean isSource(Path path) {
        return Stream.iterate(path, it -> it != null, Path::getParent).noneMatch(it -> it.getFileName().toString().equals("target"));
    }
}
