package course.grade.compile;

import course.compile.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What lies beside a source, for as long as it is compiled: files that this JVM makes in its own folder, so that none is a link. No two
 * have the same path, which compilers remember.
 */
final class SourceFolder implements AutoCloseable {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Deque<Path> made = new ArrayDeque<>();

    /** Throws {@link IOException} when something can't be written; {@link #close} removes the rest. */
    void write(HandedSource source) throws IOException {
        if (source.beside().isEmpty()) {
            return;
        }
        var folder = folder(Path.of(System.getProperty("java.io.tmpdir"), "sources-" + MADE.incrementAndGet()));
        for (var name : source.packageName().split("\\.")) {
            folder = folder(folder.resolve(name));
        }
        for (var file : source.beside().entrySet()) {
            made.push(Files.createFile(folder.resolve(file.getKey())));
            Files.writeString(made.getFirst(), file.getValue());
        }
    }

    private Path folder(Path path) throws IOException {
        made.push(Files.createDirectory(path));
        return path;
    }

    /** Where compilers look for them; empty when there are none. */
    List<Path> roots() {
        return made.isEmpty() ? List.of() : List.of(made.getLast());
    }

    /** The problem without the way to this folder, which is another one each time. */
    Problem hidden(Problem problem) {
        var says = problem.says();
        for (var path : made) {
            says = says.replace(path + File.separator, "");
        }
        return new Problem(problem.file(), problem.line(), problem.column(), problem.source(), says, problem.plain());
    }

    @Override
    public void close() throws IOException {
        for (var path : made) {
            Files.delete(path);
        }
    }
}
