package course.gradebook.exchange;

import course.catalog.Catalog;
import course.gradebook.Assignment;
import course.gradebook.BadFile;
import course.original.Originals;
import course.progress.Trouble;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip that a teacher uploads to Gradescope: {@code setup.sh}, {@code run_autograder} and, below {@code course}, the course with its
 * built engine, so that nothing is built there. Solutions stay at home, and so does whatever was written into the exercises: the published
 * stubs stand in for both, since the suites need no more than their signatures. Libraries go along for lessons with an assigned
 * exercise; the other lessons that bring some leave out their examples as well.
 * The same course makes the same bytes.
 */
public final class AutograderZip {
    private static final List<String> SCRIPTS = List.of("run_autograder", "setup.sh");
    /** The place of a lesson in the path of a library. */
    private static final int LESSON = 4;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    /** Of these only the Maven project files go along. */
    private static final Set<String> POMS_ONLY = Set.of("solutions", "site", "benchmarks");
    private static final Set<String> NEVER = Set.of("target", ".git", ".ci", ".idea", ".vscode");

    private AutograderZip() {}

    /** Where the bytes of a file come from, read when its turn comes. */
    private interface Content {
        byte[] read() throws IOException;
    }

    /**
     * Writes the zip.
     *
     * @param home the root of a course whose engine is built; throws {@link BadFile} when it is not
     */
    public static void write(Path home, Catalog catalog, Assignment assignment, OutputStream out) {
        var current = home.resolve(".course/engine/current");
        if (!Files.isRegularFile(current)) {
            throw new BadFile(current.toString(), 0, "the engine of the course is not built, and the zip needs it",
                    "Run ./course list once, then again");
        }
        try {
            var engine = ".course/engine/" + Files.readString(current).strip() + "/";
            var idle = idle(home.resolve(engine).resolve("libraries"), assignment);
            var files = new TreeMap<String, Content>();
            try (var all = Files.walk(home)) {
                for (var file : all.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS)).toList()) {
                    var path = home.relativize(file);
                    if (belongs(path, engine) && !isIdle(path, idle)) {
                        files.put("course/" + name(path), () -> Files.readAllBytes(file));
                    }
                }
            }
            stubs(home, catalog, files);
            zip(files, out);
        } catch (IOException cause) {
            throw new BadFile(home.toString(), 0, "the zip could not be written: " + Trouble.why(cause), "Check the disk and the permissions");
        }
    }

    private static void stubs(Path home, Catalog catalog, Map<String, Content> files) {
        var originals = new Originals(home, catalog);
        var root = home.toAbsolutePath().normalize();
        for (var exercise : catalog.exercises()) {
            var stub = originals.of(exercise).getBytes(StandardCharsets.UTF_8);
            files.put("course/" + name(root.relativize(exercise.file())), () -> stub);
            files.put("course/" + name(root.relativize(exercise.solution())), () -> stub);
        }
    }

    /**
     * What belongs to lessons that bring libraries and that nobody is graded for, all of it large: their libraries
     * ({@code .course/engine/20261121/libraries/18-llm/some.jar}), and the examples, which don't compile without.
     */
    private static boolean isIdle(Path path, Set<String> idle) {
        var names = names(path);
        return names.size() > LESSON && names.get(LESSON - 1).equals("libraries") && idle.contains(names.get(LESSON))
                || names.size() > 2 && names.getFirst().equals("lessons") && idle.contains(names.get(1)) && names.get(2).equals("src");
    }

    /** The lessons that bring libraries and have no exercise in the assignment: {@code 18-llm}. */
    private static Set<String> idle(Path libraries, Assignment assignment) throws IOException {
        if (!Files.isDirectory(libraries)) {
            return Set.of();
        }
        try (var lessons = Files.list(libraries)) {
            return lessons.map(it -> it.getFileName().toString())
                    .filter(id -> assignment.exercises().stream().noneMatch(it -> it.exercise().startsWith(id.replaceFirst("^\\d+-", "") + "/")))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean belongs(Path path, String engine) {
        var first = path.getName(0).toString();
        var name = name(path);
        if (first.equals(".course")) {
            return name.matches("\\.course/engine/(current|stamp)") || name.startsWith(engine) && !name.endsWith(".aot");
        }
        return names(path).stream().noneMatch(NEVER::contains)
                && !name.matches("engine/[^/]+/src/test/.*") && (!POMS_ONLY.contains(first) || name.endsWith("/pom.xml"));
    }

    private static String name(Path path) {
        return String.join("/", names(path));
    }

    private static List<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList();
    }

    private static void zip(Map<String, Content> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var file : files.entrySet()) {
            begin(zip, file.getKey());
            zip.write(file.getValue().read());
        }
        for (var script : SCRIPTS) {
            begin(zip, script);
            zip.write(Resource.text(script).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
