package course.compile;

import course.compile.Compilation.Broken;
import course.compile.Compilation.Compiled;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** A compiler that knows the libraries this tool runs with: the lab, the checks, JUnit. */
    public Compiler() {
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
        locate(StandardLocation.CLASS_PATH, libraries);
    }

    /**
     * Compiles one class.
     *
     * @param className  {@code exercise.gather.InOrder}: the text is compiled as if it stood in the file of that class
     * @param sourcePath the source roots in which other classes are looked for
     */
    public synchronized Compilation compile(String className, String text, List<Path> sourcePath) {
        locate(StandardLocation.SOURCE_PATH, sourcePath);
        var complaints = new DiagnosticCollector<JavaFileObject>();
        var memory = new MemoryFiles(files);
        var done = compiler.getTask(null, memory, complaints, OPTIONS, null, List.of(new Source(className, text))).call();
        return done ? new Compiled(memory.classes()) : new Broken(problems(complaints));
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
        return new Problem(name, Math.max(0, complaint.getLineNumber()), Math.max(0, complaint.getColumnNumber()),
                line(source, complaint.getLineNumber()), complaint.getMessage(Locale.ENGLISH), PlainWords.of(complaint.getCode()));
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
