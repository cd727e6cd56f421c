package course.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The learner's progress, in one text file. Reads see the file as it is now; each change is read, made and written
 * under a lock, so that two processes, or two threads, lose nothing of each other's.
 */
public final class Progress {
    private static final Object ONE_AT_A_TIME = new Object();
    private final Path file;
    private final InstantSource clock;

    public Progress(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What is known of this exercise; {@link Entry#NEW} when nothing is. */
    public Entry of(String exercise) {
        return all().getOrDefault(exercise, Entry.NEW);
    }

    /** Everything known, by exercise id; also of exercises this version does not have. */
    public SortedMap<String, Entry> all() {
        return Collections.unmodifiableSortedMap(read().entries());
    }

    /** Remembers a verdict; the code {@code PASS} makes the exercise passed. */
    public void judged(String exercise, String code) {
        change(exercise, (entry, now) -> entry.judged(code, now));
    }

    /** The exercise is open again, its hints start over. */
    public void reset(String exercise) {
        change(exercise, Entry::reset);
    }

    /** So many steps of the hint ladder were shown. */
    public void hinted(String exercise, int steps) {
        change(exercise, (entry, now) -> entry.hinted(steps, now));
    }

    /** The hint for this diagnosis was shown. */
    public void diagnosed(String exercise, String code) {
        change(exercise, (entry, now) -> entry.diagnosed(code, now));
    }

    /** The solution was asked for. */
    public void asked(String exercise) {
        change(exercise, Entry::asked);
    }

    /** Takes over what the progress file {@code other} knows; of what both know as two machines' lines are merged. */
    public void merge(Path other) {
        var book = new Progress(other, clock).read();
        change(known -> known.with(book));
    }

    private void change(String exercise, BiFunction<Entry, Instant, Entry> change) {
        change(book -> book.with(exercise,
                change.apply(book.entries().getOrDefault(exercise, Entry.NEW), clock.instant())));
    }

    private void change(UnaryOperator<Book> change) {
        synchronized (ONE_AT_A_TIME) {
            try (var channel = lock(); var _ = channel.lock()) {
                SafeFile.replace(file, change.apply(read()).text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FileChannel lock() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return FileChannel.open(file.resolveSibling("progress.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private Book read() {
        try {
            return Book.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
        } catch (NoSuchFileException _) {
            return Book.parse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
