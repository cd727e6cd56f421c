package course.gradebook.journal;

import course.grade.Graded;
import course.gradebook.BadFile;
import course.progress.Trouble;
import course.verdict.CriterionResult;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a grading: a file that only grows, a line for each criterion as it ends, on the disk before the next one begins. A
 * kill -9 or a power cut loses the criterion under way and nothing else. Safe for use by several threads; a second process is refused.
 */
public final class Journal implements AutoCloseable {
    private final Path path;
    /** No channel: an interrupted thread would close it for all the others. */
    private final RandomAccessFile file;
    private final Recorded recorded;

    private Journal(Path path, RandomAccessFile file, Recorded recorded) {
        this.path = path;
        this.file = file;
        this.recorded = recorded;
    }

    /** Goes on with the journal at {@code path}, or begins it; a torn last line is cut off. Throws {@link BadFile}. */
    public static Journal resume(Path path) {
        RandomAccessFile file = null;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = new RandomAccessFile(path.toFile(), "rw");
            lock(path, file);
            var content = Files.readAllBytes(path);
            var recorded = Recorded.of(path.toString(), content);
            var whole = Recorded.whole(content);
            file.setLength(whole);
            file.seek(whole);
            var journal = new Journal(path, file, recorded);
            if (whole == 0) {
                journal.append(List.of(new Line.Begun(Line.VERSION)));
            }
            return journal;
        } catch (IOException cause) {
            close(file);
            throw new BadFile(path.toString(), 0, "the journal can't be opened: " + Trouble.why(cause), "Check the path and the permissions");
        } catch (RuntimeException refused) {
            close(file);
            throw refused;
        }
    }

    /** Begins anew; a journal that is there is kept beside it as {@code journal.jsonl.1}, {@code .2} and so on. Throws {@link BadFile}. */
    public static Journal fresh(Path path) {
        try {
            if (Files.exists(path)) {
                resume(path).close();
                Files.move(path, IntStream.iterate(1, it -> it + 1).mapToObj(it -> path.resolveSibling("%s.%d".formatted(path.getFileName(), it)))
                        .filter(it -> !Files.exists(it)).findFirst().orElseThrow());
            }
        } catch (IOException cause) {
            throw new BadFile(path.toString(), 0, "the old journal can't be put aside: " + Trouble.why(cause), "Move it away yourself");
        }
        return resume(path);
    }

    private static void lock(Path path, RandomAccessFile file) throws IOException {
        try {
            if (file.getChannel().tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException _) {
            // Somebody in this process has it: the same complaint.
        }
        throw new BadFile(path.toString(), 0, "another grading writes this journal", "Wait for its end, or use another --out");
    }

    /** What was there when it was opened. */
    public Recorded recorded() {
        return recorded;
    }

    /** Remembers a criterion; it is on the disk when this returns. */
    public void judged(String student, String exercise, String fingerprint, CriterionResult result) {
        append(List.of(new Line.Criterion(student, exercise, fingerprint, result)));
    }

    /** Remembers the end of an exercise; it is on the disk when this returns. */
    public void graded(String fingerprint, Graded graded) {
        graded(List.of(new Decided(fingerprint, graded)));
    }

    /** Remembers the ends of several exercises; all are on the disk when this returns, after a crash perhaps only the first ones. */
    public void graded(List<Decided> all) {
        if (all.isEmpty()) {
            return;
        }
        append(all.stream().map(it -> new Line.Done(it.fingerprint(), it.graded())).toList());
    }

    /** The end of an exercise, and what it rests on. */
    public record Decided(String fingerprint, Graded graded) {}

    private synchronized void append(List<? extends Line> lines) {
        var bytes = lines.stream().map(it -> it.text() + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
        try {
            var begin = file.getFilePointer();
            try {
                file.write(bytes);
                file.getFD().sync();
            } catch (IOException full) {
                file.setLength(begin);
                file.seek(begin);
                throw full;
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The journal %s can't be written: %s. What is in it is safe; make room and resume."
                    .formatted(path, Trouble.why(cause)), cause);
        }
    }

    @Override
    public void close() {
        close(file);
    }

    private static void close(@Nullable RandomAccessFile file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
