package course.grade.split;

import course.grade.split.wire.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * A worker's process, started and connected. Its connection is a socket, since what is inherited can be opened anew by whoever runs
 * in the process; the door is closed behind it, so that its token is worth nothing afterwards.
 */
final class WorkerProcess implements AutoCloseable {

    private static final int TOKEN_BYTES = 16;
    private static final int START_SECONDS = 60;
    private static final int LOOK_MILLIS = 200;
    private static final int EXIT_SECONDS = 5;

    private final Start.Running running;
    private final Line line;
    private final Output output;

    private WorkerProcess(Start.Running running, Line line, Output output) {
        this.running = running;
        this.line = line;
        this.output = output;
    }

    /**
     * Starts a worker.
     *
     * @param reach what it needs beside its own door
     * @param loud  is told how many bytes the process has printed so far
     */
    static WorkerProcess start(Start start, List<String> command, Start.Needs reach, Limits limits, LongConsumer loud) {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new HashSet<>(reach.ports());
            ports.add(door.getLocalPort());
            var running = start.start(command, new Start.Needs(reach.readable(), ports, reach.scratch()));
            var output = Output.of(running.process().getInputStream(), loud);
            var token = token();
            try {
                try (var greeting = running.process().getOutputStream()) {
                    greeting.write("%d %s\n".formatted(door.getLocalPort(), token).getBytes(StandardCharsets.US_ASCII));
                }
                return new WorkerProcess(running, new Line(connected(door, running.process(), token), limits.received()), output);
            } catch (IOException cause) {
                running.kill();
                throw new IOException("%s; it printed: %s".formatted(cause.getMessage(), output.text()), cause);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The process for a student's code could not be started", cause);
        }
    }

    /**
     * The flags of a worker's JVM that are the same for all. Native access is left to the isolation: denying it here takes the class
     * cache its module graph, and makes every start half as long again.
     */
    static List<String> flags(Limits limits) {
        return List.of("-Xmx" + limits.heap() + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism", "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash",
                "-Dfile.encoding=UTF-8", "-Duser.language=en",
                // As in the child that judges learners, and for the same reasons.
                "-Djdk.httpclient.keepalive.timeout=120", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3");
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

    /** What it has printed: the beginning and the end. */
    String printed() {
        return output.text();
    }

    /** Why the process has ended, now that its connection has. */
    End howItEnded() {
        try {
            if (!running.process().waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                return Ends.lingering();
            }
            output.awaitEnd(EXIT_SECONDS);
            return Ends.ofExit(running.process().exitValue(), output.text());
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
