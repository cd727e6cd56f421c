package course.pack;

import course.catalog.Catalog;
import course.original.Originals;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes the course into one ZIP file. The same course makes the same bytes, whenever and wherever it is packed. */
public final class Pack {

    /** The folder in the package that holds everything. */
    public static final String FOLDER = "asynchronous-http-in-java";

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int PROGRAM = 0100755;
    private static final int TEXT = 0100644;

    /**
     * What came of it.
     *
     * @param files how many
     * @param bytes the size of the package
     * @param pages whether the pages are in it
     */
    public record Packed(int files, long bytes, boolean pages) {}

    private final Contents contents;

    /**
     * A course below {@code home}.
     *
     * @param engine the folder with the engine's jars and its libraries
     */
    public Pack(Path home, Path engine) {
        this.contents = new Contents(home, engine);
    }

    /**
     * Writes it to {@code file}, whole or not at all; an older package there is replaced.
     *
     * @throws course.original.MissingOriginal when a stub was changed and its published text is not kept here
     */
    public Packed write(Catalog catalog, Originals originals, Path file) {
        try {
            var items = contents.items(catalog, originals);
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = Files.createTempFile(folder, "pack", ".zip");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                    write(items, out);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return new Packed(items.size(), Files.size(file), contents.hasPages());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void write(List<Item> items, OutputStream out) throws IOException {
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var item : items) {
                var bytes = item.content().bytes();
                var entry = new ZipArchiveEntry(FOLDER + "/" + item.name());
                entry.setTimeLocal(ALWAYS);
                entry.setUnixMode(item.program() ? PROGRAM : TEXT);
                if (item.name().endsWith(".jar")) {
                    stored(entry, bytes);
                }
                zip.putArchiveEntry(entry);
                zip.write(bytes);
                zip.closeArchiveEntry();
            }
        }
    }

    /** What is compressed already takes time to compress again, and nothing else. */
    private static void stored(ZipArchiveEntry entry, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
    }
}
