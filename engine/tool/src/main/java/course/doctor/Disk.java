package course.doctor;

import course.progress.SafeFile;
import course.progress.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the tool's own folder can keep progress, and the learner's files can be written. */
final class Disk {
    private static final long ENOUGH = 100L << 20;

    private Disk() {}

    static Finding writable(Machine machine) {
        var mend = "free some space there, or give yourself the right to write";
        try {
            SafeFile.replace(machine.memory().resolve("doctor.txt"), "The doctor was here.\n");
            Files.delete(machine.memory().resolve("doctor.txt"));
            return free(machine.memory());
        } catch (IOException e) {
            return Finding.missing("Disk", "%s can't be written: %s".formatted(machine.memory(), Trouble.why(e)), mend);
        }
    }

    private static Finding free(Path folder) {
        try {
            return space(folder, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException _) {
            // In a changed root the JDK may not find the mount point: what was written a moment ago counts more.
            return Finding.ok("Disk", "%s is writable".formatted(folder));
        }
    }

    /** Whether the learner's files and the temporary ones can be written; the second is where examples are compiled to. */
    static Finding answers(Machine machine) {
        var exercises = machine.exercises();
        if (Files.exists(exercises) && !Files.isWritable(exercises)) {
            return Finding.missing("Answers", "%s belongs to somebody else, or can't be written".formatted(exercises),
                    "copy the course to a folder of your own");
        }
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.delete(Files.createTempFile(temporary, "course", ".doctor"));
            return Finding.ok("Answers", "%s and %s can be written".formatted(exercises, temporary));
        } catch (IOException e) {
            return Finding.missing("Answers", "%s can't be written: %s".formatted(temporary, Trouble.why(e)),
                    "free some space there, or name another folder:  JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=/path");
        }
    }

    static Finding space(Path folder, long bytes) {
        var found = "%s is writable, %,d MB free".formatted(folder, bytes >> 20);
        return bytes >= ENOUGH ? Finding.ok("Disk", found) : Finding.limited("Disk", found, "free some space there");
    }
}
