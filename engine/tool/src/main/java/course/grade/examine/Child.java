package course.grade.examine;

import course.compile.EnginePath;
import course.compile.Libraries;
import course.grade.examine.Message.Begin;
import course.grade.examine.Message.End;
import course.grade.examine.Message.Order;
import course.grade.examine.Message.Ready;
import course.judge.ClassCache;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The command's end of a JVM that examines. One order at a time. */
final class Child implements AutoCloseable {

    /** Those that bear on the class cache are the judge's, whose cache it is. */
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            // Standard output is for messages alone.
            "-Xlog:disable", "-Xlog:all=error:stderr", "-Dfile.encoding=UTF-8", "-Duser.language=en",
            // As in the child that judges learners, and for the same reasons.
            "-Djdk.httpclient.keepalive.timeout=120", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3");

    /** Longer than the longest step: a suite that takes all its time, behind a worker that starts late. */
    private static final Duration SILENCE = Duration.ofMinutes(6);
    private static final int GOODBYE_SECONDS = 10;

    private final Process process;
    private final PrintStream orders;
    private final BlockingQueue<Optional<Message>> said = new LinkedBlockingQueue<>();

    private Child(Process process) {
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts a JVM; it gets ready from now on. */
    static Child start(Begin begin, Path log) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        ClassCache.made().ifPresent(file -> command.add("-XX:AOTCache=" + file));
        Optional.ofNullable(System.getProperty(Libraries.FOLDER)).ifPresent(it -> command.add("-D%s=%s".formatted(Libraries.FOLDER, it)));
        // Where a suite makes files for a student's code, which may write nowhere else.
        command.add("-Djava.io.tmpdir=" + begin.room().resolve(Walls.SCRATCH));
        command.addAll(List.of("-cp", EnginePath.text(), ExaminerChild.class.getName()));
        try {
            Files.createDirectories(begin.room().resolve(Walls.SCRATCH));
            var child = new Child(new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile())).start());
            child.orders.println(begin.line());
            return child;
        } catch (IOException cause) {
            throw new UncheckedIOException("A process that examines could not be started", cause);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(Optional.of(Message.of(line)));
            }
        } catch (IOException | RuntimeException _) {
            // what it said before counts
        } finally {
            said.add(Optional.empty());
        }
    }

    /** Waits until it can take orders; false when it never will. */
    boolean awaitReady() throws InterruptedException {
        return next().filter(Ready.class::isInstance).isPresent();
    }

    void send(Order order) {
        orders.println(order.line());
    }

    /** What it says next; empty when it is gone, or silent for longer than it may be. */
    Optional<Message> next() throws InterruptedException {
        var next = said.poll(SILENCE.toSeconds(), TimeUnit.SECONDS);
        return next == null ? Optional.empty() : next;
    }

    /** Ends it, and all that it has started. */
    @Override
    public void close() {
        orders.println(new End().line());
        orders.close();
        try {
            if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
