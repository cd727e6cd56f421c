package course.classroom;

import course.grade.Examiner;
import course.grade.isolate.IsolationReport;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Opens examiners. */
@FunctionalInterface
public interface Examiners {

    /**
     * Opens one, which takes some seconds.
     *
     * @param jobs students at a time; 0 for as many as suit this machine
     * @param look is told how students' code would be kept apart before anything else is made ready, and may refuse by throwing
     */
    Examiner open(int jobs, Consumer<IsolationReport> look);

    /**
     * Those that confine students' code in the strongest way this machine has.
     *
     * @param home   the root of the course
     * @param memory a folder for what is made once and used again
     */
    static Examiners confined(Path home, Path memory) {
        return (jobs, look) -> Confining.open(home, memory, jobs, look);
    }
}
