package course.grade.split;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Starts the process of a worker, confined as well as the machine can. */
public interface Start {

    /**
     * Starts {@code command}, whose standard input is written and whose output is read by the caller.
     *
     * @param needs what the process has to reach
     */
    Running start(List<String> command, Needs needs) throws IOException;

    /**
     * What a worker must be able to reach; all else may be denied.
     *
     * @param readable files and folders beside the JDK
     * @param ports    of the loopback interface: the grader's door, and those of the lab
     * @param scratch  the one folder it may write to
     */
    record Needs(Set<Path> readable, Set<Integer> ports, Path scratch) {
        public Needs {
            readable = Set.copyOf(readable);
            ports = Set.copyOf(ports);
        }
    }

    /** A process, and how to end it with all that it has started. */
    interface Running {
        Process process();

        /** Ends it and its descendants, at once. A second time does nothing. */
        void kill();
    }

    /**
     * Not confined: for the grader's own tests, and for code that is trusted. Whatever this user may write, the code may write as
     * well, the JVM it runs in included.
     */
    static Start plain() {
        return (command, needs) -> {
            var process = new ProcessBuilder(command).directory(needs.scratch().toFile()).redirectErrorStream(true).start();
            return new Running() {
                @Override
                public Process process() {
                    return process;
                }

                @Override
                public void kill() {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            };
        };
    }
}
