package course.grade.isolate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The user a confined program runs as. */
sealed interface Account extends AutoCloseable {

    @Override
    default void close() {}

    /** The grader's own: nobody but root may choose. */
    record Own() implements Account {}

    /**
     * One that nothing else on this machine runs as, so that all that runs as it can be counted, limited and killed.
     *
     * @param number the user's and the group's
     */
    record Other(int number, @Nullable FileChannel lock) implements Account {

        private static final Set<Integer> TAKEN = ConcurrentHashMap.newKeySet();
        /** Numbers that neither distributions nor systemd give to anybody. */
        private static final List<Integer> FREE = IntStream.rangeClosed(60_706, 61_183).boxed().toList();

        /** One that is free. Throws {@link CannotConfine} when none is. */
        static Other take() {
            var busy = Processes.now().stream().map(Processes.Row::user).collect(Collectors.toSet());
            for (int number : FREE) {
                if (!busy.contains(number) && TAKEN.add(number)) {
                    try {
                        return new Other(number, lock(number));
                    } catch (IOException | OverlappingFileLockException _) {
                        TAKEN.remove(number);
                    }
                }
            }
            throw new CannotConfine("Running as root, the grader gives each worker a user of its own from %d to %d, and all are in use. "
                    .formatted(FREE.getFirst(), FREE.getLast()) + "End old graders, then again.");
        }

        /** Held as long as the number is in use, so that another grader takes another one. */
        private static @Nullable FileChannel lock(int number) throws IOException {
            var folder = Path.of("/run");
            if (!Files.isWritable(folder)) {
                return null;
            }
            var channel = FileChannel.open(folder.resolve("course-grade-%d.lock".formatted(number)),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = null;
            try {
                held = channel.tryLock();
            } finally {
                if (held == null) {
                    channel.close();
                }
            }
            if (held == null) {
                throw new IOException("in use");
            }
            return Objects.requireNonNull(channel);
        }

        @Override
        public void close() {
            TAKEN.remove(number);
            try {
                if (lock != null) {
                    lock.close();
                }
            } catch (IOException _) {
                // the lock ends with this process at the latest
            }
        }
    }
}
