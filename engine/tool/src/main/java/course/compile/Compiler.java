package course.compile;

import course.compile.Compilation.Broken;
import course.compile.Compilation.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The JDK's compiler in this JVM, kept warm: the class path is read once. Compiles a class and what it refers to on the source
 * path, nothing else, so that a broken file beside it does no harm. Thread-safe; compiles one at a time.
 */
public final class Compiler {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-parameters", "-g", "-Xlint:none", "-XDrawDiagnostics=false", "-implicit:class");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    /** A compiler that knows what this tool runs with: the lab, the checks, JUnit. */
    public Compiler() {
        this(List.of());
    }

    /** A compiler that knows these libraries as well. */
    public Compiler(List<Path> libraries) {
        this(EnginePath.entries().stream(), libraries.stream());
    }

    private Compiler(Stream<Path> own, Stream<Path> libraries) {
        locate(StandardLocation.CLASS_PATH, Stream.concat(own, libraries).toList());
    }

    /** A compiler that knows these and nothing of what this tool runs with. */
    public static Compiler knowing(List<Path> classPath) {
        return new Compiler(Stream.of(), classPath.stream());
    }

    /**
     * Compiles one class.
     *
     * @param className  {@code exercise.gather.InOrder}: the text is compiled as if it stood in the file of that class
     * @param sourcePath the source roots in which other classes are looked for
     */
    public Compilation compile(String className, String text, List<Path> sourcePath) {
        return compile(className, text, sourcePath, List.of());
    }

    /** Compiles files as they are, and what they refer to on the source path. */
    public synchronized Compilation compile(List<Path> sources, List<Path> sourcePath) {
        locate(StandardLocation.SOURCE_PATH, sourcePath);
        return compile(files.getJavaFileObjectsFromPaths(sources), List.of());
    }

    /**
     * Compiles one class, with more source roots that tell what signatures there are; classes found there are not kept.
     *
     * @param signatures source roots, absolute
     */
    public synchronized Compilation compile(String className, String text, List<Path> sourcePath, List<Path> signatures) {
        locate(StandardLocation.SOURCE_PATH, Stream.concat(sourcePath.stream(), signatures.stream()).toList());
        return compile(List.of(new Source(className, withoutMark(text))), signatures);
    }

    private Compilation compile(Iterable<? extends JavaFileObject> sources, List<Path> signatures) {
        var complaints = new DiagnosticCollector<JavaFileObject>();
        var memory = new MemoryFiles(files, signatures);
        var done = compiler.getTask(null, memory, complaints, OPTIONS, null, sources).call();
        return done ? new Compiled(memory.classes()) : new Broken(problems(complaints));
    }

    /** Some editors begin a file with a byte order mark, which the compiler takes for a letter. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void locate(StandardLocation location, List<Path> paths) {
        try {
            files.setLocationFromPaths(location, paths);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<Problem> problems(DiagnosticCollector<JavaFileObject> complaints) {
        return complaints.getDiagnostics().stream()
                .filter(complaint -> complaint.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiler::problem)
                .toList();
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> complaint) {
        var source = complaint.getSource();
        var name = source == null ? "" : Path.of(source.toUri().getPath()).getFileName().toString();
        var line = line(source, complaint.getLineNumber());
        var says = complaint.getMessage(Locale.ENGLISH);
        return new Problem(name, Math.max(0, complaint.getLineNumber()), column(source, complaint.getPosition()), line, says,
                PlainWords.of(complaint.getCode(), says));
    }

    /** Counted in characters: the compiler's own column takes a tab for eight. */
    private static long column(JavaFileObject source, long position) {
        try {
            return source == null || position < 0 ? 0
                    : position - source.getCharContent(true).toString().lastIndexOf('\n', (int) position - 1);
        } catch (IOException _) {
            return 0;
        }
    }

    private static String line(JavaFileObject source, long number) {
        try {
            return source == null || number < 1 ? ""
                    : source.getCharContent(true).toString().lines().skip(number - 1).findFirst().orElse("");
        } catch (IOException _) {
            return "";
        }
    }
}
