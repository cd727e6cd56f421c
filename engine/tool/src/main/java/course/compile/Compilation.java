package course.compile;

import java.util.List;

/** What came of compiling: classes, or problems. */
public sealed interface Compilation {
    record Compiled(Classes classes) implements Compilation {}

    /** @param problems one at least, in the order of the source */
    record Broken(List<Problem> problems) implements Compilation {}
}
