package course.grade.compile;

import course.catalog.Catalog;
import course.catalog.Lesson;
import course.check.Todo;
import course.compile.Classes;
import course.compile.Compilation;
import course.compile.Compilers;
import course.grade.workshop.Jar;
import course.grade.workshop.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What students' code may use beside the JDK and a lesson's libraries: the lessons' own types, as far as they have nothing to do with the
 * lab or the judge, and {@link Todo}, which an exercise not yet begun throws.
 */
public final class LessonApi {

    private static final String JAR = "lessons.jar";

    private LessonApi() {}

    /** The same as a jar, which is made in {@code folder} when it is not there or the lessons have changed. */
    public static Path jar(Catalog catalog, Path folder) {
        var workshop = new Workshop(folder);
        var of = Workshop.digest(Jar.of(texts(catalog))) + " " + Runtime.version() + " " + Workshop.digest(todo().get(Todo.class.getName()));
        workshop.make("lessons", of, () -> {
            var files = new TreeMap<String, byte[]>();
            of(catalog, new Compilers()).bytes().forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
            workshop.write(JAR, Jar.of(files));
        });
        return workshop.folder().resolve(JAR);
    }

    /** The classes in a jar of {@link #jar}, by binary name. */
    public static Classes read(Path jar) {
        var classes = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName().replaceFirst("\\.class$", "").replace('/', '.'), zip.readAllBytes());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be read".formatted(jar), cause);
        }
        return new Classes(classes);
    }

    /** These classes, and those of the lessons that they and what they use refer to. */
    public static Map<String, byte[]> with(Map<String, byte[]> classes, Classes lessons) {
        var all = new HashMap<>(classes);
        var left = new ArrayDeque<>(classes.values());
        while (!left.isEmpty()) {
            for (var name : references(left.pop())) {
                if (lessons.contains(name) && all.putIfAbsent(name, lessons.bytes().get(name)) == null) {
                    left.push(lessons.bytes().get(name));
                }
            }
        }
        all.remove(Todo.class.getName());
        return all;
    }

    private static TreeMap<String, byte[]> texts(Catalog catalog) {
        var texts = new TreeMap<String, byte[]>();
        try {
            for (var lesson : catalog.lessons()) {
                for (var file : sources(lesson)) {
                    texts.put(lesson.id() + "/" + lesson.folder().relativize(file), Files.readAllBytes(file));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("A lesson could not be read", cause);
        }
        return texts;
    }

    /** Compiles the lessons, which takes some seconds; throws {@link IllegalStateException} when one does not compile. */
    public static Classes of(Catalog catalog, Compilers compilers) {
        var all = new HashMap<String, byte[]>();
        for (var lesson : catalog.lessons()) {
            var sources = sources(lesson);
            if (sources.isEmpty()) {
                continue;
            }
            switch (compilers.of(lesson.id()).compile(sources, catalog.sources())) {
                case Compilation.Compiled(var classes) -> all.putAll(classes.bytes());
                case Compilation.Broken(var problems) -> throw new IllegalStateException(
                        "Lesson %s does not compile: %s".formatted(lesson.id(), problems.getFirst()));
            }
        }
        all.keySet().retainAll(apart(all));
        all.putAll(todo());
        return new Classes(all);
    }

    /** None in an autograder's zip, for a lesson that nobody is graded for. */
    private static List<Path> sources(Lesson lesson) {
        var root = lesson.folder().resolve("src/main/java");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be read".formatted(root), cause);
        }
    }

    private static Map<String, byte[]> todo() {
        var path = Todo.class.getName().replace('.', '/') + ".class";
        return Map.of(Todo.class.getName(), OwnClasses.in(Todo.class).get(path));
    }

    /** The names of those that refer to no class of the engine, and to none that does. */
    private static Set<String> apart(Map<String, byte[]> classes) {
        var references = classes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> references(entry.getValue())));
        var left = new HashSet<>(classes.keySet());
        var before = 0;
        while (before != left.size()) {
            before = left.size();
            var known = Set.copyOf(left);
            left.removeIf(name -> references.get(name).stream().anyMatch(other ->
                    other.startsWith("course.") || classes.containsKey(other) && !known.contains(other)));
        }
        return left;
    }

    private static List<String> references(byte[] bytes) {
        return StreamSupport.stream(ClassFile.of().parse(bytes).constantPool().spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(entry -> ((ClassEntry) entry).asInternalName().replaceFirst("^\\[+L?", "").replace(";", "").replace('/', '.'))
                .toList();
    }
}
