package course.grade.split;

import course.grade.isolate.Ending;
import course.grade.isolate.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Starts the process of a worker, confined as well as the machine can. */
public interface Start {

    /** Starts a worker, whose standard input is written and whose output is read by the caller. */
    Running start(Program program, Needs needs, Limits limits) throws IOException;

    /**
     * A JVM to start.
     *
     * @param java the words up to the flags that depend on the scratch folder
     * @param main the words behind them
     */
    record Program(List<String> java, List<String> main) {
        public Program {
            java = List.copyOf(java);
            main = List.copyOf(main);
        }

        /** All its words, when it may write to this folder. */
        public List<String> words(Limits limits, Path scratch) {
            var words = new ArrayList<>(java);
            words.addAll(limits.flags(scratch));
            words.addAll(main);
            return words;
        }
    }

    /**
     * What a worker must be able to reach; all else may be denied.
     *
     * @param readable files and folders beside the JDK
     * @param ports    of the loopback interface: the grader's door, and those of the lab
     */
    record Needs(Set<Path> readable, Set<Integer> ports) {
        public Needs {
            readable = Set.copyOf(readable);
            ports = Set.copyOf(ports);
        }
    }

    /** A process, and how to end it with all that it has started. */
    interface Running {
        Process process();

        /** Waits until it has ended, and tells how. */
        Ending await() throws InterruptedException;

        /** Lets it write to a file or a folder that the suite has made for it. */
        default void handOver(Path path) {}

        /** Ends it and its descendants, at once. A second time does nothing. */
        void kill();
    }

    /**
     * Not confined: for the grader's own tests, and for code that is trusted. Whatever this user may write, the code may write as
     * well, the JVM it runs in included.
     */
    static Start plain(Path scratch) {
        return (program, _, limits) -> {
            var process = new ProcessBuilder(program.words(limits, scratch)).directory(scratch.toFile()).redirectErrorStream(true).start();
            return new Running() {
                @Override
                public Process process() {
                    return process;
                }

                @Override
                public Ending await() throws InterruptedException {
                    return process.waitFor(limits.wall().toMillis(), TimeUnit.MILLISECONDS)
                            ? new Ending.Exited(process.exitValue()) : new Ending.Killed(Ending.Why.CLOCK);
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
