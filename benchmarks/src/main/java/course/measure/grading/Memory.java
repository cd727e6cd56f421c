package course.measure.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How much memory this process and all below it have, looked at twice a second; nothing where the system does not list it. */
final class Memory implements AutoCloseable {

    private static final long KB_PER_MB = 1024;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private long most;

    Memory() {
        clock.scheduleWithFixedDelay(this::look, 0, 500, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        var self = ProcessHandle.current();
        most = Math.max(most, Stream.concat(Stream.of(self), self.descendants()).mapToLong(Memory::resident).sum());
    }

    /** The most there was so far, in megabytes; begins anew. */
    synchronized double mostMegabytes() {
        var megabytes = most / (double) KB_PER_MB;
        most = 0;
        return megabytes;
    }

    /** The processes that examine, without what they have started, in megabytes. */
    static double examiners() {
        return ProcessHandle.current().children().mapToLong(Memory::resident).sum() / (double) KB_PER_MB;
    }

    private static long resident(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
