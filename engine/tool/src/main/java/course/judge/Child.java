package course.judge;

import course.compile.EnginePath;
import course.judge.Message.Done;
import course.judge.Message.Doubted;
import course.judge.Message.Exiting;
import course.judge.Message.Glimpsed;
import course.judge.Message.Judged;
import course.judge.Message.Looking;
import course.judge.Message.Order;
import course.judge.Message.Ready;
import course.judge.Message.Stuck;
import course.verdict.CriterionResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A child JVM that judges: started, given orders, killed. One order at a time. */
final class Child implements AutoCloseable {

    private static final int TOKEN_BYTES = 16;
    private static final int LOOK_MILLIS = 500;
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8", "-Duser.language=en",
            // Longer than any check looks: a connection that closes itself meanwhile would look like one that was closed.
            "-Djdk.httpclient.keepalive.timeout=120",
            // The common pool is as large everywhere, so that code which leans on it is judged alike on every machine.
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3");

    /** A child that says nothing for so long will say nothing any more. */
    private static final Duration SILENCE = JudgeChild.CEILING.plusSeconds(10);
    private static final Duration WARM_UP = Duration.ofMinutes(3);

    private final Process process;
    private final ServerSocket door;
    private final String token;
    private @Nullable Line line;
    private boolean clean = true;

    private Child(Process process, ServerSocket door, String token) {
        this.process = process;
        this.door = door;
        this.token = token;
    }

    /** The connection to the child. */
    private record Line(Socket socket, BufferedReader answers, PrintStream orders) {}

    /** What came of an order. */
    record Report(List<CriterionResult> results, Ending ending) {}

    /** How an order ended. */
    sealed interface Ending {
        record Finished(Done done) implements Ending {}

        /** @param where the line of the learner's code that called exit; empty when unknown */
        record Exited(String where) implements Ending {}

        /** @see Stuck */
        record Late(String doing, int held) implements Ending {}
    }

    /** Starts a child; it warms itself up from now on. */
    static Child start(Launch launch, Path log) {
        var command = command(new Launch(launch.prefix(),
                Stream.concat(launch.flags().stream(), ClassCache.made().map("-XX:AOTCache="::concat).stream()).toList()));
        try {
            var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            var token = token();
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())).start();
            try (var greeting = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                greeting.println(door.getLocalPort() + " " + token);
            }
            return new Child(process, door, token);
        } catch (IOException cause) {
            throw new UncheckedIOException("The judge could not be started", cause);
        }
    }

    /** The words that start such a JVM. */
    static List<String> command(Launch launch) {
        var command = new ArrayList<>(launch.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(launch.flags());
        command.addAll(List.of("-cp", EnginePath.text(), JudgeChild.class.getName()));
        return command;
    }

    private static String token() {
        var token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    boolean usable() {
        return clean && process.isAlive();
    }

    /** Waits until the child is warm. */
    Child awaitReady() {
        if (line == null) {
            try (door) {
                line = connected();
                if (!(next(line) instanceof Ready)) {
                    throw new IOException("it ended before it was ready");
                }
                line.socket().setSoTimeout((int) SILENCE.toMillis());
            } catch (IOException cause) {
                close();
                throw new UncheckedIOException(EnginePath.whyNothingStarts("The judge could not be started"), cause);
            }
        }
        return this;
    }

    /** The connection that knows the token; any other that comes is turned away. */
    private Line connected() throws IOException {
        var known = new CompletableFuture<Line>();
        Thread.ofVirtual().start(() -> open(known));
        while (process.isAlive()) {
            try {
                return known.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                // not yet: look again whether the child lives
            } catch (InterruptedException cause) {
                Thread.currentThread().interrupt();
                throw new IOException(cause);
            } catch (ExecutionException cause) {
                throw new IOException(cause.getCause());
            }
        }
        throw new IOException("it ended while it was starting");
    }

    /** Lets everybody in who knocks, until the door is closed. */
    private void open(CompletableFuture<Line> known) {
        try {
            while (true) {
                var socket = door.accept();
                Thread.ofVirtual().start(() -> ask(socket, known));
            }
        } catch (IOException closed) {
            known.completeExceptionally(closed);
        }
    }

    /** Waits for what a stranger has to say; on a busy machine that may take its time, and must not hold up the door. */
    private void ask(Socket socket, CompletableFuture<Line> known) {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) WARM_UP.toMillis());
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            if (token.equals(answers.readLine())
                    && known.complete(new Line(socket, answers, new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8)))) {
                return;
            }
            socket.close();
        } catch (IOException _) {
            // who breaks off has not said the token
        }
    }

    /** Has one suite run; whatever is told of it is handed on as it comes. */
    Report judge(Order order, Onlooker onlooker) {
        var open = Objects.requireNonNull(awaitReady().line);
        var results = new ArrayList<CriterionResult>();
        open.orders().println(order.line());
        while (true) {
            switch (next(open)) {
                case Judged(var result) -> {
                    results.add(result);
                    onlooker.judged(result);
                }
                case Glimpsed(var glimpse) -> onlooker.glimpsed(glimpse);
                case Doubted _, Looking _ -> {}
                case Done done -> {
                    clean = done.clean() && results.stream().noneMatch(it -> "STUCK".equals(it.code()));
                    return new Report(results, new Ending.Finished(done));
                }
                case Exiting(var where) -> {
                    close();
                    return new Report(results, new Ending.Exited(where));
                }
                case Stuck(var doing, var held) -> {
                    close();
                    return new Report(results, new Ending.Late(doing, held));
                }
                case null -> {
                    close();
                    return new Report(results, new Ending.Exited(""));
                }
                case Ready _, Order _ -> throw new IllegalStateException("The judge speaks out of turn");
            }
        }
    }

    /** The next message; null when the child is gone. */
    private static @Nullable Message next(Line open) {
        try {
            var said = open.answers().readLine();
            return said == null ? null : Message.of(said);
        } catch (SocketTimeoutException _) {
            return new Stuck("", 0);
        } catch (IOException _) {
            return null;
        }
    }

    @Override
    public void close() {
        clean = false;
        process.destroyForcibly();
        try (door) {
            if (line != null) {
                line.socket().close();
            }
        } catch (IOException _) {
            // closed is closed
        }
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
