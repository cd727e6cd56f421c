package course.measure.mutants;

import course.catalog.Exercise;
import course.compile.Classes;
import course.compile.Libraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.CompoundMutationInterceptor;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** The mutants PIT makes of a compiled solution: its default mutators, and its default filters of what is no mutant worth a look. */
final class Mutations {

    private final Exercise exercise;
    private final Classes classes;
    private final List<String> lines;
    private final ClassLoader engine;
    private final ClassFile files;

    Mutations(Exercise exercise, Classes classes) throws IOException {
        this.exercise = exercise;
        this.classes = classes;
        this.lines = Files.readAllLines(exercise.solution());
        this.engine = new URLClassLoader(Libraries.of(exercise.lesson()).stream().map(Mutations::url).toArray(URL[]::new),
                Mutations.class.getClassLoader());
        this.files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver
                .ofResourceParsing((ClassDesc type) -> open(type)).orElse(ClassHierarchyResolver.defaultResolver()).cached()));
    }

    /** In the order of the lines they are in. */
    List<Mutant> all() {
        var source = (ClassByteArraySource) this::bytes;
        var mutater = new GregorEngineFactory().createEngine(EngineArguments.arguments()).createMutator(source);
        var filter = filter(source);
        var all = new ArrayList<Mutant>();
        for (var name : classes.bytes().keySet().stream().filter(this::isOfExercise).sorted().toList()) {
            filter.begin(ClassTree.fromBytes(classes.bytes().get(name)));
            for (var found : filter.intercept(mutater.findMutations(ClassName.fromString(name)), mutater)) {
                all.add(mutant(found, mutater.getMutation(found.getId()).getBytes()));
            }
            filter.end();
        }
        return all.stream().sorted(Comparator.comparingInt(Mutant::line)).toList();
    }

    /** What the solution refers to beside itself belongs to a lesson. */
    private boolean isOfExercise(String name) {
        return name.equals(exercise.className()) || name.startsWith(exercise.className() + "$");
    }

    private Mutant mutant(MutationDetails found, byte[] bytes) {
        var name = found.getClassName().asJavaName();
        var line = found.getLineNumber();
        return new Mutant(exercise, line, lines.get(line - 1).strip(), found.getDescription(),
                classes.and(new Classes(Map.of(name, bytes))), files.verify(bytes).isEmpty());
    }

    private static MutationInterceptor filter(ClassByteArraySource source) {
        return new CompoundMutationInterceptor(ServiceLoader.load(MutationInterceptorFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.provides().isOnByDefault())
                .map(factory -> factory.createInterceptor(parameters(source)))
                .toList());
    }

    /**
     * Without what belongs to PIT's own way of running tests, which no filter asks for. A {@code finally} stands twice and more in a
     * class file: as in all of PIT's own front ends, a fault in it is in all copies.
     */
    private static InterceptorParameters parameters(ClassByteArraySource source) {
        var options = new ReportOptions();
        options.setDetectInlinedCode(true);
        return new InterceptorParameters(null, options, null, source, null, null, null);
    }

    private Optional<byte[]> bytes(String name) {
        var own = classes.bytes().get(name.replace('/', '.'));
        if (own != null) {
            return Optional.of(own);
        }
        try (var stream = engine.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private @Nullable InputStream open(ClassDesc type) {
        var descriptor = type.descriptorString();
        return bytes(descriptor.substring(1, descriptor.length() - 1)).map(ByteArrayInputStream::new).orElse(null);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
