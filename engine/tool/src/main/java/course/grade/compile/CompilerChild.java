package course.grade.compile;

import course.compile.Compilation;
import course.compile.Compiler;
import course.compile.Problem;
import course.grade.compile.CompileResult.Broken;
import course.grade.compile.CompileResult.Compiled;
import course.grade.compile.CompileResult.TooLarge;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The compiler's JVM: compiles one source after the other, as they come on standard input, until the input ends. */
public final class CompilerChild {

    /** The system property that names what sources may refer to, a class path. */
    static final String API = "course.api";

    /** The exit code when it can't write to its folder. */
    static final int CANNOT_WRITE = 4;

    private CompilerChild() {}

    static void main() throws IOException {
        var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        var in = new DataInputStream(new BufferedInputStream(System.in));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(System.out);
        var api = Stream.of(System.getProperty(API, "").split(File.pathSeparator))
                .filter(path -> !path.isEmpty()).map(Path::of).toList();
        var compilers = new HashMap<List<Path>, Compiler>();
        try {
            while (true) {
                var source = Answers.source(in);
                Answers.write(compile(source, compilers.computeIfAbsent(source.libraries(), libraries ->
                        Compiler.knowing(Stream.concat(api.stream(), libraries.stream()).toList()))), out);
            }
        } catch (EOFException _) {
            // that was all
        }
    }

    /** Out of memory ends this JVM, by a flag of its own. */
    private static CompileResult compile(HandedSource source, Compiler compiler) {
        try (var folder = new SourceFolder()) {
            folder.write(source);
            return switch (compiler.compile(source.className(), source.text(), folder.roots())) {
                case Compilation.Broken(var problems) when problems.isEmpty() -> gaveUp(source, "it names no problem");
                case Compilation.Broken(var problems) -> new Broken(problems.stream().map(folder::hidden).toList());
                case Compilation.Compiled(var classes) -> checked(source, classes.bytes());
            };
        } catch (IOException | InvalidPathException _) {
            System.exit(CANNOT_WRITE);
            throw new IllegalStateException("this JVM has ended");
        } catch (StackOverflowError | RuntimeException failure) {
            return gaveUp(source, failure.getClass().getSimpleName());
        }
    }

    private static CompileResult gaveUp(HandedSource source, String why) {
        return new TooLarge("The compiler gave up on %s (%s): is something nested thousands of times?".formatted(source.fileName(), why));
    }

    private static CompileResult checked(HandedSource source, Map<String, byte[]> classes) {
        var size = classes.values().stream().mapToLong(bytes -> bytes.length).sum();
        if (classes.size() > Answers.MOST_CLASSES || size > Answers.MOST_BYTES) {
            return new TooLarge("%s becomes %,d classes of %,d bytes together: no exercise needs so much.".formatted(source.fileName(),
                    classes.size(), size));
        }
        var elsewhere = classes.keySet().stream().map(CompilerChild::packageOf).filter(it -> !it.equals(source.packageName())).findFirst();
        if (elsewhere.isPresent()) {
            return new Broken(List.of(problem(source, "its package is %s, not %s".formatted(
                    elsewhere.get().isEmpty() ? "missing" : elsewhere.get(), source.packageName()),
                    "The file must begin with:  package %s;".formatted(source.packageName()))));
        }
        if (!classes.containsKey(source.className())) {
            return new Broken(List.of(problem(source, "it declares no class %s".formatted(source.simpleName()),
                    "The check looks for the class under this name: keep the name that was given.")));
        }
        return new Compiled(classes);
    }

    private static Problem problem(HandedSource source, String says, String plain) {
        var lines = source.text().lines().toList();
        var number = 1 + Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).strip().startsWith("package ")).findFirst().orElse(0);
        return new Problem(source.fileName(), number, 1, lines.isEmpty() ? "" : lines.get(number - 1), says, plain);
    }

    private static String packageOf(String className) {
        return className.contains(".") ? className.substring(0, className.lastIndexOf('.')) : "";
    }
}
