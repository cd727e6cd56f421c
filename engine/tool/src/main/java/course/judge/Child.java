package course.judge;

import course.judge.Message.Done;
import course.judge.Message.Exiting;
import course.judge.Message.Judged;
import course.judge.Message.Order;
import course.judge.Message.Ready;
import course.judge.Message.Stuck;
import course.verdict.CriterionResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A child JVM that judges: started, given orders, killed. One order at a time. */
final class Child implements AutoCloseable {

    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Djdk.httpclient.keepalive.timeout=5",
            // The common pool is as large everywhere, so that code which leans on it is judged alike on every machine.
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3");

    private final Process process;
    private final BufferedReader answers;
    private boolean ready;
    private boolean clean = true;

    private Child(Process process) {
        this.process = process;
        this.answers = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    }

    /** What came of an order. */
    record Report(List<CriterionResult> results, Ending ending) {}

    /** How an order ended. */
    sealed interface Ending {
        record Finished(Done done) implements Ending {}

        /** @param where the line of the learner's code that called exit; empty when unknown */
        record Exited(String where) implements Ending {}

        /** @param where the line in which the learner's code waits; empty when unknown */
        record Late(String where) implements Ending {}
    }

    /** Starts a child; it warms itself up from now on. */
    static Child start(Launch launch, Path log) {
        var command = new ArrayList<>(launch.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(launch.flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), JudgeChild.class.getName()));
        try {
            return new Child(new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile())).start());
        } catch (IOException cause) {
            throw new UncheckedIOException("The judge could not be started", cause);
        }
    }

    boolean usable() {
        return clean && process.isAlive();
    }

    /** Waits until the child is warm. */
    Child awaitReady() {
        if (!ready) {
            if (!(next() instanceof Ready)) {
                throw new IllegalStateException("The judge ended before it was ready");
            }
            ready = true;
        }
        return this;
    }

    /** Has one suite run; every result is handed on as it comes. */
    Report judge(Order order, Consumer<CriterionResult> progress) {
        awaitReady();
        var results = new ArrayList<CriterionResult>();
        send(order);
        while (true) {
            switch (next()) {
                case Judged(var result) -> {
                    results.add(result);
                    progress.accept(result);
                }
                case Done done -> {
                    clean = done.clean() && results.stream().noneMatch(it -> "STUCK".equals(it.code()));
                    return new Report(results, new Ending.Finished(done));
                }
                case Exiting(var where) -> {
                    close();
                    return new Report(results, new Ending.Exited(where));
                }
                case Stuck(var where) -> {
                    close();
                    return new Report(results, new Ending.Late(where));
                }
                case null -> {
                    close();
                    return new Report(results, new Ending.Exited(""));
                }
                case Ready _, Order _ -> throw new IllegalStateException("The judge speaks out of turn");
            }
        }
    }

    private void send(Order order) {
        try {
            var out = process.outputWriter(StandardCharsets.UTF_8);
            out.write(order.line());
            out.newLine();
            out.flush();
        } catch (IOException _) {
            // the child is gone: the answer, which does not come either, says so
        }
    }

    /** The next message; null when the child is gone. What is no message was printed by nobody we know: skipped. */
    private @Nullable Message next() {
        try {
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                try {
                    return Message.of(line);
                } catch (JacksonException _) {
                    continue;
                }
            }
            return null;
        } catch (IOException _) {
            return null;
        }
    }

    @Override
    public void close() {
        clean = false;
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
