package course.grade.isolate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a confined program may use. What the system can't limit is left to the clock.
 *
 * @param heap    the Java heap in bytes, as {@link #flags} sets it
 * @param memory  its address space in bytes; a JVM reserves some 700 MB beside its heap, or 2 GB without {@link #flags}
 * @param wall    from its start to its end
 * @param threads of the operating system, which is how Linux counts processes too; only where the program has a user of its own
 * @param disk    bytes in its scratch folder; a single file can't grow larger, the folder is looked at now and then
 * @param files   open at the same time, connections among them
 * @param reach   where it may connect to
 */
public record Limits(long heap, long memory, Duration wall, int threads, long disk, int files, Reach reach) {

    private static final long MB = 1 << 20;

    /** For a worker that runs one exercise of one student. */
    public static Limits worker(Duration wall, Reach reach) {
        return new Limits(128 * MB, 3072 * MB, wall, 400, 64 * MB, 1024, reach);
    }

    /** The same, but for where it may connect to. */
    public Limits reaching(Reach other) {
        return new Limits(heap, memory, wall, threads, disk, files, other);
    }

    /** The same, but for the time from start to end. */
    public Limits within(Duration other) {
        return new Limits(heap, memory, other, threads, disk, files, reach);
    }

    public Limits {
        if (heap <= 0 || memory <= heap || !wall.isPositive() || threads < 1 || disk < 1 || files < 16) {
            throw new IllegalArgumentException("expected limits above zero, and more memory than heap");
        }
    }

    /** JVM flags that keep to these limits, and leave no file behind; those of a class path and modules are the caller's. */
    public List<String> flags(Path scratch) {
        return Stream.concat(flags().stream(), Stream.of("-Djava.io.tmpdir=" + scratch)).toList();
    }

    /** Those of them that are the same for every scratch folder. */
    public List<String> flags() {
        return List.of(
                "-Xmx" + heap,
                "-XX:MaxDirectMemorySize=" + heap / 2,
                "-XX:MaxMetaspaceSize=" + 128 * MB,
                "-XX:CompressedClassSpaceSize=" + 64 * MB,
                "-XX:ReservedCodeCacheSize=" + 64 * MB,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Dfile.encoding=UTF-8");
    }
}
