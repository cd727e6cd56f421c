package course.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler in this JVM. It writes no classes: it is asked for what it says. */
final class Javac {

    private static final String IMPORTS = "import module java.base; import module java.net.http; ";

    /** What the compiler refuses: the line in what it was given, from 1, and its words. */
    record Refusal(long line, String says) {
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String code;

        Text(String code) {
            super(URI.create("string:///Listing.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private interface Sources {
        Iterable<? extends JavaFileObject> of(StandardJavaFileManager files);
    }

    private final StandardJavaFileManager files =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ENGLISH, null);

    private Javac() {
    }

    /** A compiler that knows the libraries of these tests, and looks on {@code sourcePath} for what else a source refers to. */
    static Javac with(List<Path> sourcePath) {
        var javac = new Javac();
        try {
            javac.files.setLocationFromPaths(StandardLocation.CLASS_PATH,
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList());
            javac.files.setLocationFromPaths(StandardLocation.SOURCE_PATH, sourcePath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return javac;
    }

    /** What is refused in a whole file of Java 25, in which preview features are allowed. */
    List<Refusal> file(Path file) {
        return compile(each -> each.getJavaFileObjects(file), List.of("--enable-preview", "--source", "25"));
    }

    /**
     * What is refused in lines of code without a class around them. They are read as members of a class and as statements of a
     * method; the answer is of the reading that comes further, and empty when one of them compiles.
     */
    List<Refusal> code(String code) {
        var imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining(" "));
        var body = code.lines().map(line -> line.startsWith("import ") ? "" : line).collect(Collectors.joining("\n"));
        var readings = Stream.of("final class Listing { %s\n}", "final class Listing { void listing() throws Exception { %s\n} }")
                .map(frame -> IMPORTS + imports + frame.formatted(body))
                .map(text -> compile(_ -> List.of(new Text(text)), List.of()))
                .toList();
        return readings.stream().filter(List::isEmpty).findFirst().orElseGet(() -> readings.stream()
                .reduce((one, other) -> one.getFirst().line() > other.getFirst().line() ? one : other).orElseThrow());
    }

    private List<Refusal> compile(Sources sources, List<String> more) {
        var said = new DiagnosticCollector<JavaFileObject>();
        var options = Stream.concat(Stream.of("-proc:none", "-implicit:none", "-XDshould-stop.ifNoError=FLOW"), more.stream()).toList();
        ToolProvider.getSystemJavaCompiler().getTask(null, files, said, options, null, sources.of(files)).call();
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> new Refusal(each.getLineNumber(), each.getMessage(Locale.ENGLISH)))
                .toList();
    }
}
