package course.grade.compile;

import course.grade.isolate.Confined;
import course.grade.isolate.Ending;
import course.grade.isolate.Isolation;
import course.grade.isolate.Limits;
import course.grade.isolate.Scratch;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A compiler's JVM that runs, confined. It takes sources, and gives a result for each in their order. */
final class CompilerProcess implements AutoCloseable {

    private final Scratch scratch;
    private final Confined program;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final long born = System.nanoTime();
    private int results;

    private CompilerProcess(Scratch scratch, Confined program) {
        this.scratch = scratch;
        this.program = program;
        this.in = new DataInputStream(new BufferedInputStream(program.output()));
        this.out = new DataOutputStream(program.input());
    }

    /** Throws {@link course.grade.isolate.CannotConfine} when it can't be started. */
    static CompilerProcess start(Isolation isolation, CompilerJvm jvm, List<Path> api, Set<Path> readable, Limits limits) {
        var scratch = isolation.scratch();
        try {
            var command = jvm.command(limits.flags(scratch.folder()), api);
            return new CompilerProcess(scratch, isolation.start(command, readable, scratch.folder(), limits));
        } catch (RuntimeException failure) {
            scratch.close();
            throw failure;
        }
    }

    /** How many results it has given. */
    int results() {
        return results;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - born);
    }

    /** Hands it sources, beside whoever reads the results: neither waits for the other. */
    void order(List<HandedSource> sources) {
        Thread.ofVirtual().start(() -> {
            try {
                for (var source : sources) {
                    Answers.write(source, out);
                    out.flush();
                }
            } catch (IOException _) {
                // a compiler that is gone takes no more orders, and the reader sees that
            }
        });
    }

    /** The next result. Throws when the JVM breaks, or sends what is none. */
    CompileResult next() throws IOException {
        var result = Answers.result(in);
        results++;
        return result;
    }

    /** Ends it after this time, counted from now. */
    void endAfter(Duration time) {
        program.endAfter(time);
    }

    /** How it ended, or ends now. A JVM that broke takes a moment for that, and would wait for somebody to read its last words. */
    Ending awaitEnd() {
        try {
            program.output().transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // that was the end
        }
        return program.await();
    }

    @Override
    public void close() {
        try (scratch; program) {
            // closed together: first the program, then its folder
        }
    }
}
