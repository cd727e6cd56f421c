package course.grade.isolate;

import course.grade.isolate.Ending.Exited;
import course.grade.isolate.Ending.Killed;
import course.grade.isolate.Ending.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A confined program that runs. Close it: that ends the program and all it has started, and waits until nothing is left.
 *
 * <p>Who reads what it prints keeps count: it may print without end.
 */
public final class Confined implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    /** What the grader has made is there a moment before it is handed over. */
    private static final int FULL_LOOKS = 4;

    private final Process process;
    /** The JDK kills only what began when it remembers, and a thread that Landlock holds can't see when that was: this one can. */
    private final Optional<ProcessHandle> handle;
    private final Job job;
    private final Set<Path> given = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Why> why = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    /** When its time is over, by {@link System#nanoTime}. */
    private volatile long end;

    private Confined(Process process, Job job) {
        this.process = process;
        this.handle = ProcessHandle.of(process.pid());
        this.job = job;
        endAfter(job.limits().wall());
        Thread.ofPlatform().daemon().name("clock of " + process.pid()).start(this::watch);
    }

    /** Throws {@link CannotConfine} when it can't be started. */
    static Confined start(Job job, Wall.Setup setup) {
        job.handOver();
        var builder = new ProcessBuilder(setup.command()).directory(job.scratch().toFile()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", job.scratch().toString());
        environment.put("TMPDIR", job.scratch().toString());
        return new Confined(new Starter(builder, setup.landlock()).process(), job);
    }

    /** What the program reads. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** What the program prints, errors among it. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** The program as the JDK's own type, for those who need one. To end it {@link #close} this. */
    public Process process() {
        return new ProcessView(process, handle, ending.thenApply(_ -> process));
    }

    /**
     * Lets the program have a file or a folder that the grader made in its scratch folder, with the folders on the way to it. How large
     * such a file is does not count as the program's doing.
     */
    public void handOver(Path path) {
        given.add(path);
        job.handOver(path);
    }

    /** Gives it so much time from now on, in the place of what was left; to be ended for that may take a quarter of a second more. */
    public void endAfter(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /** Waits until it has ended, which its limits see to. */
    public Ending await() {
        return ending.join();
    }

    private void watch() {
        var full = 0;
        try {
            while (true) {
                var left = Math.min(end - System.nanoTime(), BETWEEN_LOOKS.toNanos());
                if (process.waitFor(Math.max(left, 0), TimeUnit.NANOSECONDS)) {
                    break;
                } else if (System.nanoTime() >= end) {
                    end(Why.CLOCK);
                } else if (Scratch.size(job.scratch(), job.limits().disk(), given) <= job.limits().disk()) {
                    full = 0;
                } else if (++full == FULL_LOOKS) {
                    end(Why.DISK);
                }
            }
        } catch (InterruptedException _) {
            stop(Why.CLOSED);
        } finally {
            var known = why.get();
            ending.complete(known == null ? new Exited(process.exitValue()) : new Killed(known));
        }
    }

    private void stop(Why reason) {
        why.compareAndSet(null, reason);
        handle.ifPresent(ProcessHandle::destroyForcibly);
    }

    /** With all that it has started: who outlives it would keep its output open, and whoever reads that waiting. */
    private void end(Why reason) {
        stop(reason);
        Sweep.away(process, handle, job.account());
    }

    /** A second time does nothing. Throws {@link CannotConfine} when a process it has started can't be ended. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        if (process.isAlive()) {
            stop(Why.CLOSED);
        }
        try (var account = job.account()) {
            Sweep.away(process, handle, account);
        } finally {
            ending.join();
            closeStreams();
        }
    }

    private void closeStreams() {
        try (var _ = process.getOutputStream(); var _ = process.getInputStream()) {
            // the descriptors go with the program
        } catch (IOException _) {
            // nobody reads them any more
        }
    }
}
