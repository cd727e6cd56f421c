package course.grade.compile;

import course.compile.Problem;
import java.util.List;
import java.util.Map;

/** What came of compiling a student's source. */
public sealed interface CompileResult {

    /** @param classes class files by binary name, all in the package of the exercise, the exercise's class among them */
    record Compiled(Map<String, byte[]> classes) implements CompileResult {
        public Compiled {
            classes = Map.copyOf(classes);
        }
    }

    /** @param problems one at least, 50 at most, in the order of the source */
    record Broken(List<Problem> problems) implements CompileResult {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** The compiler was stopped by the clock. */
    record TooLong(String says) implements CompileResult {}

    /** The compiler ran out of memory, or its classes are larger than any exercise's. */
    record TooLarge(String says) implements CompileResult {}
}
