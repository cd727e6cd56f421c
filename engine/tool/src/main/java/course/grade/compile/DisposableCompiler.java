package course.grade.compile;

import course.compile.Compiler;
import course.grade.compile.CompileResult.TooLarge;
import course.grade.compile.CompileResult.TooLong;
import course.grade.isolate.Confined;
import course.grade.isolate.Ending;
import course.grade.isolate.Isolation;
import course.grade.isolate.Limits;
import course.grade.isolate.Reach;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final List<Path> api;
    private final Path own;
    private final Limits limits;

    /**
     * @param api what sources may refer to: folders of classes and jars, with the lessons' types and nothing of the lab
     * @param wall for all sources of one student; a source alone takes half a second on an idle machine
     */
    public DisposableCompiler(Isolation isolation, List<Path> api, Duration wall) {
        this.isolation = isolation;
        this.api = List.copyOf(api);
        this.own = isolation.publish(OwnClasses.in(Compiler.class, CompilerChild.class));
        this.limits = new Limits(192 * MB, 2048 * MB, wall, 100, MB, 256, new Reach.Nowhere());
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
             var child = isolation.start(command(scratch.folder()), readable(), scratch.folder(), limits)) {
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

    private List<String> command(Path scratch) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(limits.flags(scratch));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Xlog:disable", "-cp", own.toString(),
                "-D%s=%s".formatted(CompilerChild.API, api.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))),
                CompilerChild.class.getName()));
        return command;
    }

    private Set<Path> readable() {
        var paths = new HashSet<>(api);
        paths.add(Path.of(System.getProperty("java.home")));
        paths.add(own);
        return paths;
    }
}
