package course.grade.isolate;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A list of what is allowed, which Linux then holds a thread to, and every process that thread starts. There is no way back. The
 * numbers are those of linux/landlock.h; system calls 444 to 446 are the same on every processor.
 */
final class Landlock implements AutoCloseable {

    private static final int CREATE_RULESET = 444;
    private static final int ADD_RULE = 445;
    private static final int RESTRICT_SELF = 446;
    private static final int ASK_VERSION = 1;
    private static final int PATH_RULE = 1;
    private static final int PORT_RULE = 2;
    private static final int NO_NEW_PRIVILEGES = 38;
    private static final int HAS_NO_NEW_PRIVILEGES = 39;
    private static final int PATH_ONLY_AND_CLOSE_ON_EXEC = 0x200000 | 0x80000;

    /** The first version that knows rules for TCP ports, and the first that keeps signals inside. */
    static final int KNOWS_PORTS = 4;
    static final int KNOWS_SIGNALS = 6;

    private static final long EXECUTE = 1;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_FOLDER = 1 << 3;
    private static final long TRUNCATE = 1 << 14;
    private static final long IOCTL = 1 << 15;
    /** Making devices is nobody's right. */
    private static final long MAKE_DEVICES = 1 << 6 | 1 << 11;
    private static final long BIND_TCP_AND_CONNECT_TCP = 3;
    private static final long CONNECT_TCP = 2;
    private static final long ABSTRACT_SOCKETS_AND_SIGNALS = 3;

    private static final MethodHandle SYSCALL = Libc.variadic("syscall",
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG), 1);
    private static final MethodHandle PRCTL = Libc.variadic("prctl",
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG), 1);
    private static final MethodHandle OPEN = Libc.variadic("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), 2);
    private static final MethodHandle CLOSE = Libc.handle("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final int version;
    private final boolean files;
    private final int descriptor;

    /**
     * @param files whether files are refused unless they are allowed; connections and signals always are, where the kernel knows how
     */
    Landlock(boolean files) {
        this.version = version();
        this.files = files;
        try (var arena = Arena.ofConfined()) {
            var attributes = arena.allocate(24, 8);
            attributes.setAtIndex(JAVA_LONG, 0, files ? everyFileRight(version) : 0);
            attributes.setAtIndex(JAVA_LONG, 1, version >= KNOWS_PORTS ? BIND_TCP_AND_CONNECT_TCP : 0);
            attributes.setAtIndex(JAVA_LONG, 2, version >= KNOWS_SIGNALS ? ABSTRACT_SOCKETS_AND_SIGNALS : 0);
            var size = version >= KNOWS_SIGNALS ? 24 : version >= KNOWS_PORTS ? 16 : 8;
            this.descriptor = (int) done("create a ruleset", syscall(CREATE_RULESET, attributes.address(), size, 0, 0));
        }
    }

    /** The version of Landlock in this kernel, 1 or more; 0 or less when it has none or it is switched off. */
    static int version() {
        return (int) syscall(CREATE_RULESET, 0, 0, ASK_VERSION, 0);
    }

    private static long everyFileRight(int version) {
        var known = switch (version) {
            case 1 -> 13;
            case 2 -> 14;
            case 3, 4 -> 15;
            default -> 16;
        };
        return (1L << known) - 1;
    }

    /** Allows reading, and executing, a file or all below a folder. What is not there is left out. */
    Landlock read(Path path) {
        return allow(path, EXECUTE | READ_FILE | READ_FOLDER);
    }

    /** Allows reading and writing a device that is there: {@code /dev/null}. */
    Landlock device(Path path) {
        return allow(path, READ_FILE | WRITE_FILE | TRUNCATE | IOCTL);
    }

    /** Allows everything below a folder, but to make devices and to start programs that lie there. */
    Landlock write(Path folder) {
        return allow(folder, ~(MAKE_DEVICES | EXECUTE | IOCTL));
    }

    private Landlock allow(Path path, long wanted) {
        var ofFiles = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL;
        var rights = wanted & everyFileRight(version) & (Files.isDirectory(path) ? -1L : ofFiles);
        var handle = files ? open(path) : -1;
        if (handle >= 0) {
            try (var arena = Arena.ofConfined()) {
                var rule = arena.allocate(16, 8);
                rule.set(JAVA_LONG, 0, rights);
                rule.set(JAVA_INT, 8, handle);
                done("allow " + path, syscall(ADD_RULE, descriptor, PATH_RULE, rule.address(), 0));
            } finally {
                close(handle);
            }
        }
        return this;
    }

    /** Allows connections to a TCP port, of any host. */
    Landlock connect(int port) {
        if (version >= KNOWS_PORTS) {
            try (var arena = Arena.ofConfined()) {
                var rule = arena.allocate(16, 8);
                rule.set(JAVA_LONG, 0, CONNECT_TCP);
                rule.set(JAVA_LONG, 8, port);
                done("allow port " + port, syscall(ADD_RULE, descriptor, PORT_RULE, rule.address(), 0));
            }
        }
        return this;
    }

    /** Holds the calling thread to the list, and all it will start. */
    void restrictThisThread() {
        done("give up privileges", prctl(NO_NEW_PRIVILEGES, 1));
        done("restrict a thread", syscall(RESTRICT_SELF, descriptor, 0, 0, 0));
    }

    @Override
    public void close() {
        close(descriptor);
    }

    /** Loads what {@link #restrictThisThread} needs, while the classes can still be read. */
    static void load() {
        prctl(HAS_NO_NEW_PRIVILEGES, 0);
        done("", new CannotConfine("").getStackTrace().length);
    }

    static long prctl(int option, long value) {
        return Libc.call(state -> (int) PRCTL.invokeExact(state, option, value, 0L, 0L, 0L));
    }

    private static long syscall(long number, long first, long second, long third, long fourth) {
        return Libc.call(state -> (long) SYSCALL.invokeExact(state, number, first, second, third, fourth));
    }

    private static int open(Path path) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(path.toString());
            return (int) Libc.call(state -> (int) OPEN.invokeExact(state, name, PATH_ONLY_AND_CLOSE_ON_EXEC));
        }
    }

    private static void close(int handle) {
        Libc.call(state -> (int) CLOSE.invokeExact(state, handle));
    }

    private static long done(String what, long result) {
        if (result < 0) {
            throw new CannotConfine("Landlock could not %s: the kernel answers error %d".formatted(what, -result));
        }
        return result;
    }
}
