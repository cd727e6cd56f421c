package course.serve.run;

import course.compile.EnginePath;
import course.judge.ClassCache;
import course.run.ExampleRunner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server's end of a child JVM. */
final class Child implements AutoCloseable {

    private static final int MARK_BYTES = 16;
    private static final int GOODBYE_SECONDS = 5;
    private static final int LONGEST_LINE = 1_000_000;
    private static final List<String> FLAGS = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable");

    private final Process process;
    private final String mark;
    private final PrintStream orders;
    private final BufferedReader said;
    private boolean warm;
    /** What was read and not yet taken. */
    private String line = "";

    private Child(Process process, String mark) {
        this.process = process;
        this.mark = mark;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Something a child says. */
    sealed interface Said {
        record Told(Event event) implements Said {}

        /** What was not said by the child's own voice: a report of the JVM, output of a process that runs there. */
        record Strange(String text) implements Said {}
    }

    /** Starts a child; it warms itself up from now on. */
    static Child start(RunChild.Kind kind) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(ExampleRunner.PROPERTIES);
        ClassCache.made().ifPresent(file -> command.add("-XX:AOTCache=" + file));
        command.addAll(List.of("-cp", EnginePath.text(), RunChild.class.getName(), kind.name()));
        try {
            var child = new Child(new ProcessBuilder(command).redirectErrorStream(true).start(), mark());
            child.orders.println(child.mark);
            return child;
        } catch (IOException cause) {
            throw new UncheckedIOException("A child to run code in could not be started", cause);
        }
    }

    private static String mark() {
        var mark = new byte[MARK_BYTES];
        new SecureRandom().nextBytes(mark);
        return HexFormat.of().formatHex(mark) + " ";
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it is warm; false when it ended before. */
    synchronized boolean awaitWarm() {
        while (!warm) {
            switch (next()) {
                case Said.Told(Event.Ready _) -> warm = true;
                case null -> {
                    return false;
                }
                case Said.Told _, Said.Strange _ -> {}
            }
        }
        return true;
    }

    void send(Order order) {
        orders.println(order.line());
    }

    /** Waits for what it says next; null when it is gone. */
    @Nullable Said next() {
        if (line.isEmpty()) {
            line = line();
        }
        var at = line.indexOf(mark);
        if (at == 0) {
            var event = line.substring(mark.length());
            line = "";
            return new Said.Told(Event.JSON.readValue(event, Event.class));
        }
        var strange = at < 0 ? line : line.substring(0, at);
        line = line.substring(strange.length());
        return strange.isEmpty() ? null : new Said.Strange(strange);
    }

    /** The next line with its end, or the beginning of one that is too long; empty when there is none. */
    private String line() {
        var text = new StringBuilder();
        try {
            for (var letter = said.read(); letter >= 0; letter = said.read()) {
                text.append((char) letter);
                if (letter == '\n' || text.length() == LONGEST_LINE) {
                    break;
                }
            }
        } catch (IOException _) {
            // gone: what was said before counts
        }
        return text.toString();
    }

    /** How the JVM ended, once it is gone. */
    int exit() {
        try {
            return process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Ends it, and what it has started, at once and whatever it does. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
