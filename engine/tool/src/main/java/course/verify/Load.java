package course.verify;

import course.compile.EnginePath;
import course.judge.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A kind of machine on which the truth table must hold as well. */
public enum Load {
    /** As it is. */
    QUIET,
    /** Every core busy with something else. */
    BUSY,
    /** Every core busy with other verdicts. */
    CROWDED,
    /** The judge pinned to one core. */
    ONE_CORE,
    /** The judge without a just-in-time compiler. */
    INTERPRETED;

    /** So many verdicts want each core: half of their time they wait for an answer, or for none. */
    private static final int CROWD = 4;

    /** How the judge is started; pinning needs {@code taskset} (util-linux). */
    public Launch launch() {
        return switch (this) {
            case QUIET, BUSY, CROWDED -> Launch.PLAIN;
            case ONE_CORE -> new Launch(List.of("taskset", "-c", "0"), List.of());
            case INTERPRETED -> new Launch(List.of(), List.of("-Xint"));
        };
    }

    /** How many verdicts are judged at the same time, where the usual number is this. */
    public int atOnce(int usual) {
        return this == CROWDED ? Math.max(usual, CROWD * Runtime.getRuntime().availableProcessors()) : usual;
    }

    /** Whether this machine can play it. */
    public boolean possible() {
        return this != ONE_CORE || Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
    }

    /** Makes the load; closing ends it. */
    public Burning burn() {
        return new Burning(this == BUSY ? Runtime.getRuntime().availableProcessors() : 0);
    }

    /** Processes that do nothing but keep cores busy. */
    public static final class Burning implements AutoCloseable {

        private final List<Process> processes = new ArrayList<>();

        private Burning(int count) {
            try {
                for (var i = 0; i < count; i++) {
                    processes.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx32m", "-cp", EnginePath.text(), Spin.class.getName()).start());
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        public void close() {
            processes.forEach(Process::destroyForcibly);
        }
    }

    /** Spins until it is killed, or until whoever started it is gone. */
    static final class Spin {
        private Spin() {}

        static void main() {
            var parent = ProcessHandle.current().parent().orElseThrow();
            while (parent.isAlive()) {
                for (var i = 0; i < 10_000_000; i++) {
                    Thread.onSpinWait();
                }
            }
        }
    }
}
