package course.grade.split;

import course.check.Todo;
import course.grade.split.worker.Worker;
import course.grade.workshop.Jar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleMainClassAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The worker as a module in a jar of its own: what it consists of and no more. As a module it is closed to the reflection of the
 * code it runs, which sees the two packages that its own classes need.
 */
final class WorkerJar {

    static final String MODULE = "course.worker";

    /** What exercises use of the JDK. */
    static final List<String> OF_EXERCISES = List.of("java.net.http", "java.sql");

    private static final List<String> CLOSED = List.of("course.grade.split.wire", "course.grade.split.worker");
    private static final List<String> OPEN = List.of("course.check", "course.check.race");
    /** Of the checks, the worker has no more than students' code may call. */
    private static final List<String> OF_CHECKS = List.of("Todo", "ForeignFailure");

    private WorkerJar() {}

    /** The bytes of the jar: of the same classes, the same. */
    static byte[] bytes() {
        var entries = new TreeMap<String, byte[]>();
        CLOSED.forEach(name -> entries.putAll(classes(Worker.class, name)));
        OPEN.forEach(name -> entries.putAll(classes(Todo.class, name)));
        entries.keySet().removeIf(name -> name.startsWith("course/check/") && !name.startsWith("course/check/race/")
                && OF_CHECKS.stream().noneMatch(it -> name.equals("course/check/" + it + ".class")));
        entries.keySet().removeIf(name -> name.endsWith("package-info.class"));
        var ordered = new LinkedHashMap<String, byte[]>();
        ordered.put("module-info.class", module());
        ordered.putAll(entries);
        return Jar.of(ordered);
    }

    private static byte[] module() {
        var described = ModuleAttribute.of(ModuleDesc.of(MODULE), module -> {
            module.requires(ModuleDesc.of("java.base"), ClassFile.ACC_MANDATED, null);
            OF_EXERCISES.forEach(name -> module.requires(ModuleDesc.of(name), 0, null));
            OPEN.forEach(name -> module.exports(PackageDesc.of(name), 0));
        });
        return ClassFile.of().buildModule(described, it -> it
                .with(ModuleMainClassAttribute.of(ClassDesc.of(Worker.class.getName())))
                .with(ModulePackagesAttribute.ofNames(Stream.concat(CLOSED.stream(), OPEN.stream()).map(PackageDesc::of).toList())));
    }

    /** The class files of a package, from where the tool has them: a jar or a folder. */
    private static Map<String, byte[]> classes(Class<?> neighbor, String packageName) {
        var path = packageName.replace('.', '/');
        try {
            var home = Path.of(neighbor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return classesBelow(home, path);
            }
            try (var jar = FileSystems.newFileSystem(home)) {
                return classesBelow(jar.getPath("/"), path);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Map<String, byte[]> classesBelow(Path home, String packagePath) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        try (var files = Files.list(home.resolve(packagePath))) {
            for (var file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
                classes.put(packagePath + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
