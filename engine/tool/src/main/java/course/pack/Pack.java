package course.pack;

import course.catalog.Catalog;
import course.original.Originals;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes the course into one ZIP file. The same course makes the same bytes, whenever and wherever it is packed. */
public final class Pack {

    /** How the file is called, and the folder in it that holds everything begins. */
    public static final String NAME = "asynchronous-http-in-java";

    private static final int MARK = 6;

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int PROGRAM = 0100755;
    private static final int TEXT = 0100644;

    /**
     * What came of it.
     *
     * @param folder the one in the package that holds everything
     * @param files how many
     * @param bytes the size of the package
     * @param pages whether the pages are in it
     */
    public record Packed(String folder, int files, long bytes, boolean pages) {}

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
     * Whether a course came as one file, so that nothing of it is ever built.
     *
     * @param memory the tool's own folder in it, {@code .course}
     */
    public static boolean isPacked(Path memory) {
        try {
            return Files.readString(memory.resolve("engine/current")).strip().equals(Contents.ENGINE);
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Writes it to {@code file}, whole or not at all; an older package there is replaced.
     *
     * @throws course.original.MissingOriginal when a stub was changed and its published text is not kept here
     */
    public Packed write(Catalog catalog, Originals originals, Path file) {
        try {
            var items = contents.items(catalog, originals);
            var name = NAME + "-" + mark(items);
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = Files.createTempFile(folder, "pack", ".zip");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                    write(name, items, out);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return new Packed(name, items.size(), Files.size(file), contents.hasPages());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Another course has another folder: a newer package, unpacked beside an older one, must not overwrite answers. */
    private static String mark(List<Item> items) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var item : items) {
                digest.update(item.name().getBytes(StandardCharsets.UTF_8));
                digest.update(item.content().bytes());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static void write(String folder, List<Item> items, OutputStream out) throws IOException {
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var item : items) {
                var bytes = item.content().bytes();
                var entry = new ZipArchiveEntry(folder + "/" + item.name());
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
