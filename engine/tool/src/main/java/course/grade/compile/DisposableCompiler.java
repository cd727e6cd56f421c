package course.grade.compile;

import course.grade.compile.CompileResult.TooLarge;
import course.grade.compile.CompileResult.TooLong;
import course.grade.isolate.Confined;
import course.grade.isolate.Ending;
import course.grade.isolate.Isolation;
import course.grade.isolate.Limits;
import course.grade.isolate.Reach;
import course.grade.workshop.Workshop;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles the sources of one student, confined: a JVM for each student, and a new one after a source that broke it. No source is
 * written to a disk, so that none is a link to somewhere else; no annotation processor runs; nothing is on the path but the API it was
 * given. Thread-safe.
 */
public final class DisposableCompiler {

    private static final long MB = 1 << 20;
    /** Exit code of a JVM that ran out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private final Isolation isolation;
    private final CompilerJvm jvm;
    private final List<Path> api;
    private final Limits limits;

    /**
     * @param api what all sources may refer to: folders of classes and jars, with the lessons' types and nothing of the lab
     * @param wall for all sources of one student; a source alone takes half a second on an idle machine
     */
    public DisposableCompiler(Isolation isolation, CompilerJvm jvm, List<Path> api, Duration wall) {
        this.isolation = isolation;
        this.jvm = jvm;
        this.api = List.copyOf(api);
        this.limits = limits(wall);
    }

    private static Limits limits(Duration wall) {
        return new Limits(192 * MB, 2048 * MB, wall, 100, MB, 256, new Reach.Nowhere());
    }

    /** The flags of the JVM that are the same for every student. */
    static List<String> flags() {
        return limits(Duration.ofMinutes(1)).flags();
    }

    /**
     * Compiles each source by itself.
     *
     * @return by the id of the exercise, in the order of the sources
     * @throws course.grade.isolate.CannotConfine when the compiler can't be started
     */
    public Map<String, CompileResult> compile(List<HandedSource> sources) {
        var results = new LinkedHashMap<String, CompileResult>();
        var left = sources;
        while (!left.isEmpty()) {
            left = left.subList(compileSome(left, results), left.size());
        }
        return results;
    }

    /** Compiles until the JVM breaks; answers how many have their result, one at least. */
    private int compileSome(List<HandedSource> sources, Map<String, CompileResult> results) {
        var done = 0;
        try (var scratch = isolation.scratch();
             var child = isolation.start(jvm.command(limits.flags(scratch.folder()), api), readable(sources), scratch.folder(), limits)) {
            Thread.ofVirtual().start(() -> order(sources, child));
            try {
                var in = new DataInputStream(new BufferedInputStream(child.output()));
                for (; done < sources.size(); done++) {
                    results.put(sources.get(done).exercise(), Answers.result(in));
                }
            } catch (IOException failure) {
                awaitEnd(child);
                results.put(sources.get(done).exercise(), broken(sources.get(done), child.await(), failure));
                done++;
            }
        }
        return done;
    }

    /** A JVM that broke takes a moment to end, and would wait for somebody to read its last words. */
    private static void awaitEnd(Confined child) {
        try {
            child.output().transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // that was the end
        }
    }

    private CompileResult broken(HandedSource source, Ending ending, IOException failure) {
        return switch (ending) {
            case Ending.Killed(var why) when why == Ending.Why.CLOCK -> new TooLong("The compiler was stopped after %d s, busy with %s."
                    .formatted(limits.wall().toSeconds(), source.fileName()));
            case Ending.Exited(var code) when code == OUT_OF_MEMORY -> new TooLarge("The compiler needed more than %d MB for %s."
                    .formatted(limits.heap() / MB, source.fileName()));
            case Ending.Exited(var code) -> new TooLarge("The compiler broke on %s (exit code %d).".formatted(source.fileName(), code));
            case Ending.Killed _ -> new TooLarge("The compiler was stopped over %s (%s).".formatted(source.fileName(), failure.getMessage()));
        };
    }

    private static void order(List<HandedSource> sources, Confined child) {
        try (var out = new DataOutputStream(child.input())) {
            for (var source : sources) {
                Answers.write(source, out);
                out.flush();
            }
        } catch (IOException _) {
            // a compiler that is gone takes no more orders, and the reader sees that
        }
    }

    private Set<Path> readable(List<HandedSource> sources) {
        var paths = new HashSet<>(api);
        sources.stream().map(HandedSource::libraries).forEach(paths::addAll);
        paths.add(Workshop.jdk());
        paths.add(jvm.home());
        return paths;
    }
}
