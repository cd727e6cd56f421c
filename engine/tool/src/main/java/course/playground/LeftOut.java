package course.playground;

import course.compile.Problem;
import java.nio.file.Path;

/**
 * A file of a lesson that JShell starts without.
 *
 * @param file    its place
 * @param problem why: its own, or that of a file it needs
 */
public record LeftOut(Path file, Problem problem) {

    /** Whether the problem is in this file, and not in one that it needs. */
    public boolean isCause() {
        return file.getFileName().toString().equals(problem.file());
    }
}
