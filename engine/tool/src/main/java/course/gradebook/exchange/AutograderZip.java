package course.gradebook.exchange;

import course.catalog.Catalog;
import course.gradebook.Assignment;
import course.gradebook.BadFile;
import course.progress.Trouble;
import course.terminal.Shell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip that a teacher uploads to Gradescope: {@code setup.sh}, {@code run_autograder} and, below {@code course}, what they need of the
 * course with its built engine, so that nothing is built there. The same course makes the same bytes.
 */
public final class AutograderZip {
    private static final List<String> SCRIPTS = List.of("run_autograder", "setup.sh");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private AutograderZip() {}

    /**
     * Writes the zip.
     *
     * @param home the root of a course whose engine is built; throws {@link BadFile} when it is not
     */
    public static void write(Path home, Catalog catalog, Assignment assignment, OutputStream out) {
        var engines = home.resolve(".course/engine");
        var current = engines.resolve("current");
        if (!Files.isRegularFile(current)) {
            throw new BadFile(current.toString(), 0, "the engine of the course is not built, and the zip needs it",
                    "Run %s once, then again".formatted(Shell.HERE.command("list")));
        }
        try {
            zip(new Luggage(home, engines.resolve(Files.readString(current).strip())), catalog, assignment, out);
        } catch (IOException cause) {
            throw new BadFile(home.toString(), 0, "the zip could not be written: " + Trouble.why(cause), "Check the disk and the permissions");
        }
    }

    private static void zip(Luggage luggage, Catalog catalog, Assignment assignment, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var file : luggage.files(catalog, assignment).entrySet()) {
            begin(zip, "course/" + file.getKey());
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
