package course.classroom;

import course.grade.intake.Intake;
import course.gradebook.BadFile;
import course.gradebook.Student;
import course.progress.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What lies in a folder of submissions.
 *
 * @param handins by student, in the order of their ids; more than one path for a student who is there more than once
 * @param said    what was passed over
 */
record ClassFolder(SequencedMap<String, List<Path>> handins, List<String> said) {

    ClassFolder {
        said = List.copyOf(said);
    }

    /** Throws {@link BadFile} when the folder is none, or one student's. */
    static ClassFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadFile(folder.toString(), 0, Files.exists(folder) ? "it is no folder" : "there is no such folder",
                    "Name the folder that holds a folder or a zip for each student");
        }
        if (Files.isDirectory(folder.resolve("exercises"))) {
            throw new BadFile(folder.toString(), 0, "it holds 'exercises' itself, so it looks like the work of one student",
                    "Name the folder above, which holds a folder or a zip for each student");
        }
        var handins = new TreeMap<String, List<Path>>();
        var said = new ArrayList<String>();
        for (var path : list(folder)) {
            var name = path.getFileName().toString();
            if (isSubmission(path, name)) {
                handins.computeIfAbsent(Student.composed(Intake.student(path)), _ -> new ArrayList<>()).add(path);
            } else if (!name.startsWith(".") && !name.equals("__MACOSX")) {
                said.add("%s is neither a folder nor a zip, and was passed over.".formatted(Intake.student(path)));
            }
        }
        if (handins.isEmpty()) {
            throw new BadFile(folder.toString(), 0, "it holds neither a folder nor a zip",
                    "Put a folder or a zip for each student into it, named after the student");
        }
        return new ClassFolder(handins, said);
    }

    /** A link is one as well: it is refused, but not silently. */
    private static boolean isSubmission(Path path, String name) {
        return !name.startsWith(".") && !name.equals("__MACOSX") && (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || Files.isSymbolicLink(path) || name.toLowerCase(Locale.ROOT).endsWith(".zip"));
    }

    private static List<Path> list(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException cause) {
            throw new BadFile(folder.toString(), 0, "it can't be read: " + Trouble.why(cause), "Check the permissions");
        }
    }
}
