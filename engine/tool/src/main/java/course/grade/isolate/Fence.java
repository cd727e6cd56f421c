package course.grade.isolate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The floor, started by a thread that Landlock holds to a list of files and ports. */
final class Fence implements Wall {

    /** A JVM reads these when they are there; none tells of another process. */
    private static final List<String> ABOUT_THE_MACHINE = List.of("/proc/meminfo", "/proc/cpuinfo", "/proc/stat", "/proc/version",
            "/proc/filesystems", "/proc/sys/vm", "/proc/sys/kernel/pid_max", "/proc/sys/kernel/threads-max", "/proc/sys/net/core/somaxconn",
            "/sys/devices/system/cpu", "/sys/kernel/mm/transparent_hugepage");
    /** Without the sources of chance, the JDK's HTTP client hangs for seconds. */
    private static final List<String> DEVICES = List.of("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom");

    @Override
    public Level level() {
        return Level.LANDLOCK;
    }

    @Override
    public Setup around(Job job) {
        if (!Systems.linux() || Landlock.version() < 1) {
            throw new CannotConfine(Systems.linux() ? "the kernel has no Landlock, or has it switched off (it takes Linux 5.13 or newer)"
                    : "Landlock belongs to Linux");
        }
        var landlock = new Landlock(true);
        try {
            SystemFiles.libraries().forEach(landlock::read);
            SystemFiles.settings().forEach(landlock::read);
            ABOUT_THE_MACHINE.stream().map(Path::of).forEach(landlock::read);
            DEVICES.stream().map(Path::of).forEach(landlock::device);
            starters().forEach(landlock::read);
            job.readable().forEach(landlock::read);
            landlock.write(job.scratch());
            allow(job.limits().reach(), landlock);
            return new Setup(Floor.words(job), landlock);
        } catch (RuntimeException failure) {
            landlock.close();
            throw failure;
        }
    }

    static void allow(Reach reach, Landlock landlock) {
        if (reach instanceof Reach.Ports(var numbers)) {
            numbers.forEach(landlock::connect);
        }
    }

    /** What runs before the program does: the JDK's own helper, and the programs that set limits. */
    private static Stream<Path> starters() {
        return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "lib")),
                Stream.of("setsid", "prlimit", "setpriv").flatMap(name -> Programs.find(name).stream()));
    }
}
