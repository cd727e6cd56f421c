package course.grade.compile;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The source a student handed in for one exercise.
 *
 * @param exercise  its id, {@code gather/in-order}
 * @param className {@code exercise.gather.InOrder}: the class the file must declare
 * @param beside    texts of other files in its folder, by name, {@code Pages.java}: what the source refers to is compiled with it, and
 *                  nothing else
 * @param libraries the jars that it may use beside what all may
 */
public record HandedSource(String exercise, String className, String text, SortedMap<String, String> beside, List<Path> libraries) {

    /** No path. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{M}\\p{Nd}_$]*\\.java");

    public HandedSource {
        beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
        libraries = List.copyOf(libraries);
        beside.keySet().stream().filter(it -> !NAME.matcher(it).matches()).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("expected the name of a class and .java, got '%s'".formatted(it));
        });
    }

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
