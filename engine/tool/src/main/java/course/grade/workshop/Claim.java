package course.grade.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder to grade from that no other command uses at the same time: it is free again when this is closed, or its process ended. */
public final class Claim implements AutoCloseable {

    private static final String NAME = "grade";

    private final Path folder;
    private final FileChannel lock;

    private Claim(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** The first that is free in {@code memory}: {@code grade}, {@code grade-2} and so on. */
    public static Claim first(Path memory) {
        try {
            Files.createDirectories(memory);
            for (var number = 1;; number++) {
                var name = number == 1 ? NAME : "%s-%d".formatted(NAME, number);
                var lock = FileChannel.open(memory.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (isMine(lock)) {
                    return new Claim(memory.resolve(name), lock);
                }
                lock.close();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("No folder to grade from could be had in %s".formatted(memory), cause);
        }
    }

    private static boolean isMine(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
    }

    /** May not be there yet. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
