package course.grade.compile;

import course.grade.compile.CompileResult.TooLarge;
import course.grade.compile.CompileResult.TooLong;
import course.grade.isolate.Ending;
import course.grade.isolate.Isolation;
import course.grade.isolate.Limits;
import course.grade.isolate.Reach;
import course.grade.workshop.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles students' sources, confined. A source is a text; what lies beside it is written by the JVM that compiles, to its own folder, so
 * that nothing is a link to somewhere else. No annotation processor runs; nothing is on the path but the API it was given. No student's
 * code runs in the JVM that compiles, so it takes one student's sources after the other's; but once a source was too much for it, it is
 * replaced, and a source is too much only if it was so for a new one: what others hand in makes no difference. Thread-safe; compiles for
 * one student at a time.
 */
public final class DisposableCompiler implements AutoCloseable {

    private static final long MB = 1 << 20;
    /** Exit code of a JVM that ran out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    /** A JVM has compiled enough after so many sources, or after this time; so long may it wait for the next student, too. */
    private static final int MOST_SOURCES = 200;
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

    private final Isolation isolation;
    private final CompilerJvm jvm;
    private final List<Path> api;
    private final Set<Path> libraries;
    private final Duration wall;
    private final Limits limits;
    private @Nullable CompilerProcess process;

    /**
     * @param api       what all sources may refer to: folders of classes and jars, with the lessons' types and nothing of the lab
     * @param libraries the jars that sources may name as theirs
     * @param wall      for all sources of one student; a source alone takes half a second on an idle machine
     */
    public DisposableCompiler(Isolation isolation, CompilerJvm jvm, List<Path> api, Set<Path> libraries, Duration wall) {
        this.isolation = isolation;
        this.jvm = jvm;
        this.api = List.copyOf(api);
        this.libraries = Set.copyOf(libraries);
        this.wall = wall;
        this.limits = limits(wall);
    }

    private static Limits limits(Duration wall) {
        return new Limits(192 * MB, 2048 * MB, wall, 100, 8 * MB, 256, new Reach.Nowhere());
    }

    /** The flags of the JVM that are the same for every student. */
    static List<String> flags() {
        return limits(LONGEST_LIFE).flags();
    }

    /**
     * Compiles each source by itself.
     *
     * @return by the id of the exercise, in the order of the sources
     * @throws course.grade.isolate.CannotConfine when the compiler can't be started
     * @throws UncheckedIOException when it can't write
     */
    public synchronized Map<String, CompileResult> compile(List<HandedSource> sources) {
        var results = new LinkedHashMap<String, CompileResult>();
        for (var left = sources; !left.isEmpty(); left = sources.subList(results.size(), sources.size())) {
            compileSome(left, results);
        }
        return results;
    }

    /** Compiles until a source is too much for the JVM. That source has its result only if the JVM was new. */
    private void compileSome(List<HandedSource> sources, Map<String, CompileResult> results) {
        var compiler = ready();
        compiler.endAfter(wall);
        compiler.order(sources);
        for (var source : sources) {
            var isNew = compiler.results() == 0;
            var result = result(compiler, source);
            if (isNew || !(result instanceof TooLarge)) {
                results.put(source.exercise(), result);
            }
            if (result instanceof TooLarge || result instanceof TooLong) {
                close();
                break;
            }
        }
        compiler.endAfter(LONGEST_LIFE);
    }

    private CompileResult result(CompilerProcess compiler, HandedSource source) {
        try {
            return compiler.next();
        } catch (IOException failure) {
            return broken(source, compiler.awaitEnd(), failure);
        }
    }

    /** The JVM that is there, or a new one. */
    private CompilerProcess ready() {
        var known = process;
        if (known != null && known.results() < MOST_SOURCES && known.age().compareTo(LONGEST_LIFE) < 0) {
            return known;
        }
        close();
        var paths = new HashSet<>(api);
        paths.addAll(libraries);
        paths.add(Workshop.jdk());
        paths.add(jvm.home());
        var started = CompilerProcess.start(isolation, jvm, api, paths, limits);
        process = started;
        return started;
    }

    private CompileResult broken(HandedSource source, Ending ending, IOException failure) {
        return switch (ending) {
            case Ending.Killed(var why) when why == Ending.Why.CLOCK -> new TooLong("The compiler was stopped after %d s, busy with %s."
                    .formatted(wall.toSeconds(), source.fileName()));
            case Ending.Exited(var code) when code == OUT_OF_MEMORY -> new TooLarge("The compiler needed more than %d MB for %s."
                    .formatted(limits.heap() / MB, source.fileName()));
            case Ending.Exited(var code) when code == CompilerChild.CANNOT_WRITE -> {
                close();
                throw new UncheckedIOException(new IOException(
                        "It can't write what lies beside %s to its folder.".formatted(source.fileName())));
            }
            case Ending.Exited(var code) -> new TooLarge("The compiler broke on %s (exit code %d).".formatted(source.fileName(), code));
            case Ending.Killed _ -> new TooLarge("The compiler was stopped over %s (%s).".formatted(source.fileName(), failure.getMessage()));
        };
    }

    /** Ends its JVM. Another one is started when there is something to compile. */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
