package course.classroom;

import course.catalog.SampleTree;
import course.original.Originals;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of submissions for the sample course. */
public record SampleClass(SampleTree tree, Path folder) {

    public static final String IN_ORDER = "exercises/08-gather/src/main/java/exercise/gather/InOrder.java";
    public static final String KEEP = "exercises/08-gather/src/main/java/exercise/gather/KeepFailures.java";
    public static final String CAP = "exercises/09-semaphores/src/main/java/exercise/semaphores/Cap.java";

    public static SampleClass at(SampleTree tree, Path folder) {
        tree.catalog().exercises().forEach(it -> Originals.relock(it.folder()));
        return new SampleClass(tree, folder);
    }

    /** Puts a file of a student into a folder of theirs. */
    public SampleClass hands(String student, String path, String text) {
        try {
            var file = folder.resolve(student).resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Puts a file of a student into a zip of theirs. */
    public SampleClass zips(String student, String path, String text) {
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(folder.resolve(student + ".zip")); var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
