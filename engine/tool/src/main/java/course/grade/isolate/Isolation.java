package course.grade.isolate;

import course.grade.isolate.IsolationReport.PassedOver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps students' code apart from the grader, in the strongest way that works here. Never as root: a grader that is root gives each
 * program a user of its own. Thread-safe.
 */
public final class Isolation implements AutoCloseable {

    private final Wall wall;
    private final Path workshop;
    private IsolationReport report;

    private Isolation(Level level, Path workshop, List<PassedOver> passedOver) {
        this.wall = Wall.of(level);
        this.workshop = workshop;
        this.report = new IsolationReport(level, account(), List.of(), passedOver);
    }

    /** The strongest that works here, proven by a self-test that takes a second or so. Throws {@link CannotConfine} when none does. */
    public static Isolation strongest() {
        var passedOver = new ArrayList<PassedOver>();
        for (var level : Level.values()) {
            try {
                return proven(level, passedOver);
            } catch (CannotConfine failure) {
                passedOver.add(new PassedOver(level, failure.getMessage()));
            }
        }
        throw new CannotConfine("Students' code can't be run safely on this machine:\n" + passedOver.stream()
                .map(it -> "  %s: %s".formatted(it.level().word(), it.why())).collect(Collectors.joining("\n")));
    }

    /** Exactly this level. Throws {@link CannotConfine}, which says why, when it does not work here. */
    public static Isolation of(Level level) {
        return proven(level, List.of());
    }

    /**
     * The same walls as another process of this grader has found to stand; they are not tried again.
     *
     * @param room of that one's {@link #room}, for scratch folders and what is published; gone when either of the two is closed
     */
    public static Isolation trusting(Level level, Path room) {
        Sweep.adoptOrphans();
        return new Isolation(level, room, List.of());
    }

    private static Isolation proven(Level level, List<PassedOver> passedOver) {
        Sweep.adoptOrphans();
        var isolation = new Isolation(level, workshop(), passedOver);
        try {
            var proofs = new SelfTest(isolation, isolation.workshop).proofs();
            isolation.report = new IsolationReport(level, account(), proofs, passedOver);
            return isolation;
        } catch (IOException | RuntimeException failure) {
            isolation.close();
            throw failure instanceof CannotConfine known ? known : new CannotConfine(String.valueOf(failure), failure);
        }
    }

    public Level level() {
        return wall.level();
    }

    /** What the self-test found; belongs into every grade report. */
    public IsolationReport report() {
        return report;
    }

    /** A new folder for one program to write to. Close it after the program. */
    public Scratch scratch() {
        try {
            return Scratch.in(workshop);
        } catch (IOException cause) {
            throw new UncheckedIOException("No scratch folder could be made in %s".formatted(workshop), cause);
        }
    }

    /**
     * The same with a name of its own, so that it is known before it is there: one of a name at a time. What is left there of one before
     * is removed.
     */
    public Scratch scratch(String name) {
        var folder = workshop.resolve(name);
        try {
            new Scratch(folder).close();
            return new Scratch(Files.createDirectory(folder).toRealPath());
        } catch (IOException cause) {
            throw new UncheckedIOException("No scratch folder could be made at %s".formatted(folder), cause);
        }
    }

    /** A new folder for another process of this grader, which makes its scratch folders there. */
    public Path room() {
        try {
            return entered(Files.createTempDirectory(workshop, "room-").toRealPath());
        } catch (IOException cause) {
            throw new UncheckedIOException("No folder could be made in %s".formatted(workshop), cause);
        }
    }

    /**
     * Writes files to a new folder that every program started here can be allowed to read, also under another user; it goes with this
     * isolation.
     *
     * @param files bytes by path, separated by {@code /}
     */
    public Path publish(Map<String, byte[]> files) {
        try {
            var root = Files.createTempDirectory(workshop, "public-").toRealPath();
            for (var entry : files.entrySet()) {
                var file = root.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
            if (!Systems.windows()) {
                try (var paths = Files.walk(root)) {
                    for (var path : paths.toList()) {
                        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
                    }
                }
            }
            return root;
        } catch (IOException cause) {
            throw new UncheckedIOException("Files for students' code could not be written to %s".formatted(workshop), cause);
        }
    }

    /**
     * Starts a program.
     *
     * @param command  the program and its words; {@link Limits#flags} belong to a JVM's
     * @param readable files and folders it may read, its JVM's home and its class path among them; libraries of the system always are
     * @param scratch  the one folder it may write to, of {@link #scratch}; one program has it at a time
     * @return running; it must be closed. Throws {@link CannotConfine} when it can't be started.
     */
    public Confined start(List<String> command, Set<Path> readable, Path scratch, Limits limits) {
        var account = Systems.root() ? Account.Other.take() : new Account.Own();
        try {
            var job = Job.of(command, readable, scratch, limits, account);
            try (var setup = wall.around(job)) {
                return Confined.start(job, setup);
            }
        } catch (RuntimeException failure) {
            account.close();
            throw failure;
        }
    }

    private static String account() {
        return Systems.root() ? "a user of its own for each worker, without a name and without privileges"
                : "the user who started the grader, without privileges";
    }

    /** Others may enter it, not list it: workers under another user have their scratch folders in it. */
    private static Path workshop() {
        try {
            return entered(Files.createTempDirectory("course-grade-").toRealPath());
        } catch (IOException cause) {
            throw new UncheckedIOException("No folder for students' code could be made in %s".formatted(
                    System.getProperty("java.io.tmpdir")), cause);
        }
    }

    /** Deletes what the maker of a {@link #room} had, which has ended without closing it. */
    public static void clear(Path room) {
        new Scratch(room.getParent()).close();
    }

    private static Path entered(Path folder) throws IOException {
        if (!Systems.windows()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return folder;
    }

    /** Deletes what is left in the scratch folders. */
    @Override
    public void close() {
        new Scratch(workshop).close();
    }
}
