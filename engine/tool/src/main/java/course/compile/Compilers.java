package course.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A compiler for each set of libraries, made when it is first asked for and kept warm from then on. Thread-safe. */
public final class Compilers {

    private final Map<List<Path>, Compiler> byLibraries = new ConcurrentHashMap<>();

    /** The compiler for what belongs to a lesson: its examples, exercises and solutions. */
    public Compiler of(String lesson) {
        return byLibraries.computeIfAbsent(Libraries.of(lesson), Compiler::new);
    }
}
