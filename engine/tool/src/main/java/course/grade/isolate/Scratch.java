package course.grade.isolate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A folder that a confined program may write to, and that is gone afterwards whatever lies in it. Links are never followed. */
public record Scratch(Path folder) implements AutoCloseable {

    /** What a file costs beside its bytes. */
    private static final long A_FILE = 4096;

    /** A new folder below {@code parent}; the program's user need not be able to list the parent, but to enter it. */
    static Scratch in(Path parent) throws IOException {
        return new Scratch(Files.createTempDirectory(parent, "scratch-").toRealPath());
    }

    /**
     * How many bytes are in it, every file taken for 4 KB more than it holds; counts no further than {@code enough}.
     *
     * @param but files that do not count
     */
    static long size(Path folder, long enough, Set<Path> but) {
        var bytes = new AtomicLong();
        walk(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return bytes.addAndGet(but.contains(file) ? A_FILE : attributes.size() + A_FILE) > enough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return bytes.addAndGet(A_FILE) > enough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return bytes.get();
    }

    /** Deletes it with all that is in it. Throws {@link UncheckedIOException} when something stays. */
    @Override
    public void close() {
        delete(folder);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            deleteByProgram();
        }
    }

    private static void delete(Path folder) {
        walk(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                open(inner);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (open(file) && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Gives the owner every right, which a program may have taken away; answers whether that changed anything. */
    private static boolean open(Path folder) {
        try {
            var every = PosixFilePermissions.fromString("rwx------");
            var changed = !Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).equals(every);
            Files.setPosixFilePermissions(folder, every);
            return changed;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static void walk(Path folder, SimpleFileVisitor<Path> visitor) {
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException | UncheckedIOException _) {
            // what can't be visited is counted as nothing, and seen to be there after a deletion
        }
    }

    /** For nests deeper than a path can be long. */
    private void deleteByProgram() {
        try {
            var program = Programs.find("rm").map(Path::toString).orElseThrow(() -> new IOException("it is not empty"));
            var process = new ProcessBuilder(program, "-rf", "--", folder.toString()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var says = new String(process.getInputStream().readNBytes(300), StandardCharsets.UTF_8).strip();
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            if (process.waitFor() != 0) {
                throw new IOException(says);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be deleted: %s".formatted(folder, cause.getMessage()), cause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
