package course.check;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which threads of this JVM, and of the processes of the {@link Workplace}, the operating system runs, or would run if a core were
 * free: state {@code R} in {@code /proc/PID/task/ID/stat}, proc_pid_stat(5). A thread dump does not tell: a thread whose wait is
 * over, but that was given no core since, still stands there as waiting. Knows nothing where there is no such file.
 */
final class RunQueue {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Path SELF = Path.of("/proc/thread-self/stat");

    /**
     * What the names of the threads begin with for which no one waits, the JVM's own and those of other criteria: a thread's name is
     * cut after 15 characters there. The learner's code never runs on a thread of JUnit.
     */
    private static final Set<String> UNAWAITED = Set.of("C1 ", "C2 ", "GC ", "G1 ", "VM ", "Monitor ", "Service ", "junit-");

    /** A line of some fifty numbers. */
    private static final int MOST_BYTES = 1024;

    private final List<Path> tasks;
    private final Path self;

    /**
     * @param tasks for each process the folder of its threads
     * @param self  tells about the thread that asks
     */
    RunQueue(List<Path> tasks, Path self) {
        this.tasks = tasks;
        this.self = self;
    }

    private static RunQueue here() {
        var processes = Stream.concat(Stream.of("self"), Workplace.current().processes().stream().map(String::valueOf));
        return new RunQueue(processes.map(id -> PROCESSES.resolve(id).resolve("task")).toList(), SELF);
    }

    /**
     * @param id   that of the operating system
     * @param name the first 15 characters of the thread's name
     */
    private record Task(String id, String name, String state) {

        /** The name stands in parentheses, and may contain some itself. */
        static Task of(String stat) {
            var open = stat.indexOf('(');
            var close = stat.lastIndexOf(')');
            return new Task(stat.substring(0, open).strip(), stat.substring(open + 1, close), stat.substring(close + 2, close + 3));
        }

        boolean runs() {
            return state.equals("R") && UNAWAITED.stream().noneMatch(name::startsWith);
        }
    }

    /**
     * Whether no thread but whoever asks runs or waits for a core. What an answer has set off is over then, or waits: on its way from
     * thread to thread there is always one that the operating system knows to be next. True where it does not tell.
     */
    static boolean isIdle() {
        return here().idle();
    }

    boolean idle() {
        return now().isEmpty();
    }

    /** The name of a thread, other than whoever asks, that runs or waits for a core at each of {@code looks} looks. */
    static Optional<String> lasting(int looks, long nanosBetween) {
        return here().stays(looks, nanosBetween);
    }

    Optional<String> stays(int looks, long nanosBetween) {
        var stay = now();
        for (var look = 1; look < looks && !stay.isEmpty(); look++) {
            LockSupport.parkNanos(nanosBetween);
            var again = new HashSet<>(stay);
            again.retainAll(now());
            stay = again;
        }
        return stay.stream().map(Task::name).findFirst();
    }

    private Set<Task> now() {
        if (!Files.isReadable(self)) {
            return Set.of();
        }
        try {
            var own = Task.of(text(self)).id();
            return tasks.stream().flatMap(RunQueue::tasks).filter(task -> task.runs() && !task.id().equals(own)).collect(Collectors.toSet());
        } catch (IOException _) {
            return Set.of();
        }
    }

    /** None when the process has ended meanwhile, or is none of this user's to look at. */
    private static Stream<Task> tasks(Path process) {
        try (var ids = Files.list(process)) {
            return ids.toList().stream().flatMap(RunQueue::task);
        } catch (IOException _) {
            return Stream.empty();
        }
    }

    /** None when it has ended meanwhile. */
    private static Stream<Task> task(Path folder) {
        try {
            return Stream.of(Task.of(text(folder.resolve("stat"))));
        } catch (IOException _) {
            return Stream.empty();
        }
    }

    /** Read at one go: such a file has no length to ask for, and there are many of them. */
    private static String text(Path stat) throws IOException {
        try (var file = new FileInputStream(stat.toFile())) {
            var bytes = new byte[MOST_BYTES];
            return new String(bytes, 0, Math.max(0, file.read(bytes)), StandardCharsets.ISO_8859_1);
        }
    }
}
