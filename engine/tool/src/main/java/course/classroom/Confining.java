package course.classroom;

import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.examine.ConfinedExaminer;
import course.grade.isolate.Isolation;
import course.grade.isolate.IsolationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** An examiner with the walls it needs and a workshop that no other grading uses at the same time. */
final class Confining implements Examiner {

    private final Isolation isolation;
    private final ConfinedExaminer examiner;
    private final FileChannel lock;

    private Confining(Isolation isolation, ConfinedExaminer examiner, FileChannel lock) {
        this.isolation = isolation;
        this.examiner = examiner;
        this.lock = lock;
    }

    static Examiner open(Path home, Path memory, int jobs, Consumer<IsolationReport> look) {
        var isolation = Isolation.strongest();
        try {
            look.accept(isolation.report());
            return open(home, memory, jobs, isolation);
        } catch (RuntimeException | IOException failure) {
            isolation.close();
            throw failure instanceof IOException cause ? new UncheckedIOException(cause) : (RuntimeException) failure;
        }
    }

    /** The first workshop that is free: {@code grade}, {@code grade-2} and so on. */
    private static Examiner open(Path home, Path memory, int jobs, Isolation isolation) throws IOException {
        Files.createDirectories(memory);
        for (var number = 1;; number++) {
            var name = number == 1 ? "grade" : "grade-%d".formatted(number);
            var lock = FileChannel.open(memory.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (isMine(lock)) {
                    return new Confining(isolation, ConfinedExaminer.open(isolation, home, memory.resolve(name),
                            jobs == 0 ? ConfinedExaminer.usualJobs() : jobs), lock);
                }
            } catch (RuntimeException | IOException failure) {
                lock.close();
                throw failure;
            }
            lock.close();
        }
    }

    private static boolean isMine(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public int jobs() {
        return examiner.jobs();
    }

    @Override
    public IsolationReport isolation() {
        return examiner.isolation();
    }

    @Override
    public void examine(String student, SequencedMap<Exercise, String> sources, Observer observer) throws InterruptedException {
        examiner.examine(student, sources, observer);
    }

    @Override
    public void close() {
        try (lock; isolation) {
            examiner.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
