package course.grade.split;

import course.grade.isolate.Limits;
import course.grade.workshop.Workshop;
import course.run.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM that runs students' code: the modules which exercises need and no others, so that there is no {@code Unsafe}, no
 * attaching, no management and no compiler; the worker is one of them. With the JDK's class cache (JEP 483) it starts in a fraction
 * of the time.
 *
 * @param program how it is started
 * @param home    what it has to read
 */
record WorkerImage(Start.Program program, Path home) {

    private static final String MODULES = "java.base," + String.join(",", WorkerJar.OF_EXERCISES);
    private static final String JVM = "jvm";
    private static final String CACHE = "worker.aot";
    private static final String JAR = "worker.jar";
    private static final byte[] NOTHING = {};
    private static final String ENTRY = WorkerJar.MODULE + "/course.grade.split.worker.Worker";
    private static final List<String> DUMPER = List.of("--add-exports", "java.base/jdk.internal.vm=" + WorkerJar.MODULE);

    /**
     * Beside those that keep to the limits. Native access is left to the isolation: denying it here takes the class cache its module graph,
     * and makes every start half as long again.
     */
    private static final List<String> FLAGS = List.of("-XX:+ExitOnOutOfMemoryError", "-Duser.language=en",
            // A worker lives for a second: what runs a few hundred times in it is run sooner than compiled, also what was hot in the rehearsal.
            "-XX:CompileThresholdScaling=3", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining",
            // A method that is called by reflection is called a few times: no class is made for that.
            "-Djdk.reflect.useNativeAccessorOnly=true",
            // As in the child that judges learners, and for the same reasons.
            "-Djdk.httpclient.keepalive.timeout=120", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3");

    /**
     * The image of this JDK in {@code folder}, made when it is not there or belongs to another worker; where the JDK can't make one, its
     * own JVM with all other modules left out, which starts later.
     *
     * @param limits those that workers are started with: a class cache fits no other flags
     */
    static WorkerImage in(Path folder, Limits limits) {
        var flags = Stream.concat(FLAGS.stream(), limits.flags().stream()).toList();
        var workshop = new Workshop(folder);
        var bytes = WorkerJar.bytes();
        var of = "%s %s %s %s".formatted(Workshop.digest(bytes), Workshop.jdk(), Runtime.version(), flags);
        workshop.make(JVM, of, () -> make(workshop.folder(), workshop.write(JAR, bytes), flags));
        return ready(workshop.folder(), workshop.folder().resolve(JAR));
    }

    private static WorkerImage ready(Path folder, Path jar) {
        var main = new ArrayList<>(FLAGS);
        main.addAll(DUMPER);
        var java = folder.resolve(JVM).resolve("bin/java");
        var cache = folder.resolve(CACHE);
        if (!Files.exists(java)) {
            main.addAll(List.of("--limit-modules", MODULES, "--module-path", jar.toString(), "--module", ENTRY));
            return new WorkerImage(new Start.Program(List.of(Workshop.jdk().resolve("bin/java").toString()), main), folder);
        }
        main.addAll(List.of("--module", ENTRY));
        return new WorkerImage(new Start.Program(Files.exists(cache) ? List.of(java.toString(), "-XX:AOTCache=" + cache)
                : List.of(java.toString()), main), folder);
    }

    /** Makes image and cache; what can't be made is not there afterwards. */
    private static void make(Path folder, Path jar, List<String> flags) {
        var image = cleared(folder.resolve(JVM));
        var cache = cleared(folder.resolve(CACHE));
        if (Workshop.run(List.of(Workshop.jdk().resolve("bin/jlink").toString(), "--module-path", jar.toString(),
                "--add-modules", MODULES + "," + WorkerJar.MODULE,
                "--strip-debug", "--no-header-files", "--no-man-pages", "--output", image.toString()), NOTHING)) {
            var rehearsal = new ArrayList<>(List.of(image.resolve("bin/java").toString(), "-XX:AOTCacheOutput=" + cache));
            rehearsal.addAll(flags);
            rehearsal.addAll(DUMPER);
            rehearsal.addAll(List.of("--module", ENTRY));
            if (!Workshop.run(rehearsal, NOTHING)) {
                cleared(cache);
            }
        } else {
            cleared(image);
        }
    }

    private static Path cleared(Path image) {
        try {
            if (Files.exists(image)) {
                Folders.delete(image);
            }
            return image;
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be removed".formatted(image), cause);
        }
    }
}
