package course.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The libraries of single lessons, apart from the tool's own class path: a lesson that needs more than the JDK has a folder of its
 * name below {@value #FOLDER}, and every jar in it is on the class path of its examples, exercises and solutions.
 */
public final class Libraries {

    /** The system property that names the folder; without it no lesson has libraries. */
    public static final String FOLDER = "course.libraries";

    private static final Map<Path, List<Path>> KNOWN = new ConcurrentHashMap<>();

    private Libraries() {}

    /**
     * The jars of a lesson, in the order of their names; read once.
     *
     * @param lesson its id, {@code 04-bodies}
     */
    public static List<Path> of(String lesson) {
        var folder = System.getProperty(FOLDER, "");
        return folder.isEmpty() ? List.of() : KNOWN.computeIfAbsent(Path.of(folder, lesson), Libraries::jars);
    }

    /**
     * The class path for what belongs to a lesson: all that the tool runs with, {@code classes}, and the lesson's libraries. The tool's
     * part comes first, since the JDK's class cache fits only a class path that begins as the one it was made with.
     */
    public static String classPath(String lesson, Path classes) {
        return Stream.concat(Stream.of(EnginePath.text(), classes.toString()), of(lesson).stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be read".formatted(folder), cause);
        }
    }
}
