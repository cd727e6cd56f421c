package course.grade.split;

import course.grade.isolate.Limits;
import course.grade.split.wire.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * A worker's process, started and connected. Its connection is a socket, since what is inherited can be opened anew by whoever runs
 * in the process; the door is closed behind it, so that its token is worth nothing afterwards.
 */
final class WorkerProcess implements AutoCloseable {

    private static final int TOKEN_BYTES = 16;
    private static final int START_SECONDS = 60;
    private static final int LOOK_MILLIS = 200;
    private static final int EXIT_SECONDS = 5;
    private static final Duration LATEST_START = Duration.ofSeconds(2 * START_SECONDS);
    /** Bytes that a worker may send in all, and what it may print: more than any exercise needs. */
    private static final long MOST_RECEIVED = 256L << 20;
    static final long MOST_PRINTED = 4L << 20;

    private final Start.Running running;
    private final Line line;
    private final Output output;
    private final Limits limits;

    private WorkerProcess(Start.Running running, Line line, Output output, Limits limits) {
        this.running = running;
        this.line = line;
        this.output = output;
        this.limits = limits;
    }

    /**
     * Starts a worker.
     *
     * @param reach what it needs beside its own door
     * @param loud  is told how many bytes the process has printed so far
     */
    static WorkerProcess start(Start start, Start.Program program, Start.Needs reach, Limits limits, LongConsumer loud) {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new HashSet<>(reach.ports());
            ports.add(door.getLocalPort());
            // A clock of the suite's own comes first: a suite may take as long as the limits say, however late its worker began.
            var running = start.start(program, new Start.Needs(reach.readable(), ports), limits.within(limits.wall().plus(LATEST_START)));
            var output = Output.of(running.process().getInputStream(), loud);
            var token = token();
            try {
                try (var greeting = running.process().getOutputStream()) {
                    greeting.write("%d %s\n".formatted(door.getLocalPort(), token).getBytes(StandardCharsets.US_ASCII));
                }
                return new WorkerProcess(running, new Line(connected(door, running.process(), token), MOST_RECEIVED), output, limits);
            } catch (IOException cause) {
                running.kill();
                throw new IOException("%s; it printed: %s".formatted(cause.getMessage(), output.text()), cause);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The process for a student's code could not be started", cause);
        }
    }

    private static String token() {
        var token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    /** The connection that knows the token; others that come are turned away. */
    private static Socket connected(ServerSocket door, Process process, String token) throws IOException {
        door.setSoTimeout(LOOK_MILLIS);
        for (var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS); System.nanoTime() < end; ) {
            try {
                var socket = door.accept();
                socket.setTcpNoDelay(true);
                socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(START_SECONDS));
                var said = socket.getInputStream().readNBytes(token.length() + 1);
                if (new String(said, StandardCharsets.US_ASCII).equals(token + "\n")) {
                    socket.setSoTimeout(0);
                    return socket;
                }
                socket.close();
            } catch (SocketTimeoutException _) {
                if (!process.isAlive()) {
                    throw new IOException("it ended with exit code %d while it was starting".formatted(process.exitValue()));
                }
            }
        }
        throw new IOException("it did not report within %d s".formatted(START_SECONDS));
    }

    Line line() {
        return line;
    }

    /** It, and what walls it in, by the operating system's ids. */
    List<Long> processes() {
        return Stream.concat(Stream.of(running.process().pid()), running.process().descendants().map(ProcessHandle::pid)).toList();
    }

    /** What it has printed: the beginning and the end. */
    String printed() {
        return output.text();
    }

    /** Lets it write to what the suite has made for it. */
    void handOver(Path path) {
        running.handOver(path);
    }

    /** Why the process has ended, now that its connection has. */
    End howItEnded() {
        try {
            if (!running.process().waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                return Ends.lingering();
            }
            output.awaitEnd(EXIT_SECONDS);
            return Ends.of(running.await(), output.text(), limits);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Ends.lingering();
        }
    }

    @Override
    public void close() {
        running.kill();
        try (line) {
            running.process().onExit().get(EXIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception _) {
            // killed is killed
        }
    }
}
