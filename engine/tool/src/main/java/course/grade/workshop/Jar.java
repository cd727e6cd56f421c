package course.grade.workshop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars in memory. */
public final class Jar {

    private Jar() {}

    /**
     * The bytes of a jar: of the same files, the same.
     *
     * @param files by their paths, in the order in which they are to be in the jar
     */
    public static byte[] of(SequencedMap<String, byte[]> files) {
        var jar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(jar)) {
            for (var file : files.entrySet()) {
                var header = new ZipEntry(file.getKey());
                header.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(header);
                zip.write(file.getValue());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("a jar could not be made in memory", cause);
        }
        return jar.toByteArray();
    }
}
