package course.run;

import course.catalog.Example;
import course.catalog.Lesson;
import course.compile.Compilation;
import course.compile.Compilation.Broken;
import course.compile.Compilation.Compiled;
import course.compile.Compilers;
import course.compile.Libraries;
import course.compile.Problem;
import course.judge.ClassCache;
import course.lab.Lab;
import course.lab.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Compiles an example as it is in its file now, and runs it as a learner would: {@code java lesson.gather.AllTogether}. */
public final class ExampleRunner {

    /** System properties of every JVM that runs examples: their output is the same then, wherever they run. */
    public static final List<String> PROPERTIES =
            List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Djdk.httpclient.keepalive.timeout=5",
                    // As on a machine with three processors: an example that blocks this pool stalls as its page says.
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2");

    /** How long an example may run. */
    public static final Duration LONGEST = Duration.ofSeconds(60);

    private final Compilers compilers = new Compilers();
    private final List<Path> sources;
    private final Duration longest;

    /** @param sources the source roots of all lessons */
    public ExampleRunner(List<Path> sources) {
        this(sources, LONGEST);
    }

    /** @param longest what runs for longer is stopped */
    public ExampleRunner(List<Path> sources, Duration longest) {
        this.sources = List.copyOf(sources);
        this.longest = longest;
    }

    /** An example that does not compile. */
    public static final class DoesNotCompile extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient List<Problem> problems;

        DoesNotCompile(List<Problem> problems) {
            super("%s:%d: %s".formatted(problems.getFirst().file(), problems.getFirst().line(), problems.getFirst().says()));
            this.problems = problems;
        }

        public List<Problem> problems() {
            return problems;
        }
    }

    /**
     * Runs it to its end, or until it has run for too long.
     *
     * @param line is told each line as it is printed
     */
    public Ran run(Lesson lesson, Example example, Consumer<String> line) {
        try {
            var folder = Files.createTempDirectory("course-run-");
            try {
                compiled(lesson, example).classes().writeTo(folder.resolve("classes"));
                return run(folder, lesson, example, line);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("%s of %s could not be run".formatted(example.name(), lesson.id()), cause);
        }
    }

    private Compiled compiled(Lesson lesson, Example example) throws IOException {
        Compilation compilation = compilers.of(lesson.id())
                .compile(example.className(), Files.readString(example.file()), sources);
        return switch (compilation) {
            case Compiled compiled -> compiled;
            case Broken(var problems) -> throw new DoesNotCompile(problems);
        };
    }

    private Ran run(Path folder, Lesson lesson, Example example, Consumer<String> line) throws IOException {
        var flights = folder.resolve("flights.json");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-D" + Lab.FLIGHTS_FILE + "=" + flights));
        command.addAll(PROPERTIES);
        ClassCache.made().ifPresent(file -> command.addAll(List.of("-XX:AOTCache=" + file, "-Xlog:disable")));
        command.addAll(List.of("-cp", Libraries.classPath(lesson.id(), folder.resolve("classes")), example.className()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var stopped = new AtomicBoolean();
        var alarm = Thread.ofVirtual().start(() -> killAtLast(process, stopped));
        var output = new StringBuilder();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var each = lines.readLine(); each != null; each = lines.readLine()) {
                line.accept(each);
                output.append(each).append('\n');
            }
        }
        var exit = process.onExit().join().exitValue();
        alarm.interrupt();
        return new Ran(exit, stopped.get(), output.toString(), timelines(flights));
    }

    private void killAtLast(Process process, AtomicBoolean stopped) {
        try {
            if (!process.waitFor(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                stopped.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            // it has ended by itself
        }
    }

    private static List<Timeline> timelines(Path flights) throws IOException {
        return Files.exists(flights)
                ? Files.readAllLines(flights).stream().map(Timeline::ofJson).filter(it -> !it.lanes().isEmpty()).toList()
                : List.of();
    }
}
