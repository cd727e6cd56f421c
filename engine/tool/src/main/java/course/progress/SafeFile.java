package course.progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: a crash or a full disk leaves the old text. */
public final class SafeFile {
    private SafeFile() {}

    /** Replaces the text of {@code file}, whose folder is made when missing. */
    public static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces the content of {@code file}, whose folder is made when missing. */
    public static void replace(Path file, byte[] content) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = Files.createFile(folder.resolve(".%s.%s.new".formatted(file.getFileName(), UUID.randomUUID())));
        try {
            write(fresh, content);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Creates {@code file} with this content, on the disk when this returns; fails when it exists. */
    public static void create(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file);
        try {
            write(file, content);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
