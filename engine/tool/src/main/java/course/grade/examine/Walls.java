package course.grade.examine;

import course.grade.isolate.Confined;
import course.grade.isolate.Ending;
import course.grade.isolate.Isolation;
import course.grade.isolate.Limits;
import course.grade.isolate.Reach;
import course.grade.isolate.Scratch;
import course.grade.split.Start;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Starts workers behind the walls of an isolation: one at a time, each with a scratch folder that is gone when it ends. */
final class Walls implements Start, AutoCloseable {

    /** The folder workers write to has one name, so that the suite can make files for them there ({@code java.io.tmpdir}). */
    static final String SCRATCH = "desk";

    private final Isolation isolation;
    private final AtomicReference<@Nullable Running> last = new AtomicReference<>();

    Walls(Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public Running start(Program program, Needs needs, Limits limits) {
        var scratch = isolation.scratch(SCRATCH);
        try {
            var worker = new Worker(isolation.start(program.words(limits, scratch.folder()), readable(program, needs), scratch.folder(),
                    limits.reaching(new Reach.Ports(needs.ports()))), scratch);
            last.set(worker);
            return worker;
        } catch (RuntimeException failure) {
            scratch.close();
            throw failure;
        }
    }

    /** What it needs, and its JVM. */
    private static Set<Path> readable(Program program, Needs needs) {
        var all = new HashSet<>(needs.readable());
        all.add(Path.of(program.java().getFirst()).getParent().getParent());
        return all;
    }

    /** Kills what runs. */
    @Override
    public void close() {
        var running = last.get();
        if (running != null) {
            running.kill();
        }
    }

    /** A worker behind the walls. */
    private static final class Worker implements Running {

        private final Confined confined;
        private final Scratch scratch;

        Worker(Confined confined, Scratch scratch) {
            this.confined = confined;
            this.scratch = scratch;
        }

        @Override
        public Process process() {
            return confined.process();
        }

        @Override
        public Ending await() {
            return confined.await();
        }

        @Override
        public void handOver(Path path) {
            confined.handOver(path);
        }

        /** Whoever comes second waits until the first is through. */
        @Override
        public synchronized void kill() {
            try (scratch; confined) {
                // closed together: first the program, then its folder
            }
        }
    }
}
