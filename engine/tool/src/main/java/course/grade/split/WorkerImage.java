package course.grade.split;

import course.run.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The JVM that runs students' code: the modules which exercises need and no others, so that there is no {@code Unsafe}, no
 * attaching, no management and no compiler; the worker is one of them. With the JDK's class cache (JEP 483) it starts in a fraction
 * of the time.
 *
 * @param command the words that start it, up to the flags
 * @param main    the words behind the flags
 * @param home    what it has to read
 */
record WorkerImage(List<String> command, List<String> main, Path home) {

    private static final String MODULES = "java.base," + String.join(",", WorkerJar.OF_EXERCISES);
    private static final String JVM = "jvm";
    private static final String CACHE = "worker.aot";
    private static final int PATIENCE_SECONDS = 120;
    private static final String ENTRY = WorkerJar.MODULE + "/course.grade.split.worker.Worker";
    private static final List<String> DUMPER = List.of("--add-exports", "java.base/jdk.internal.vm=" + WorkerJar.MODULE);

    WorkerImage {
        command = List.copyOf(command);
        main = List.copyOf(main);
    }

    /**
     * The image of this JDK in {@code folder}, made when it is not there or belongs to another worker; where the JDK can't make one, its own JVM with all other
     * modules left out, which starts later.
     *
     * @param flags those that workers are started with: a class cache fits no others
     */
    static WorkerImage in(Path folder, List<String> flags) {
        var jar = WorkerJar.in(folder);
        var made = folder.resolve("jvm.made");
        var mark = mark(jar, flags);
        if (!Files.exists(made) || !read(made).equals(mark)) {
            make(folder, jar, flags);
            write(made, mark);
        }
        return ready(folder, jar);
    }

    private static WorkerImage ready(Path folder, Path jar) {
        var main = new ArrayList<>(DUMPER);
        var java = folder.resolve(JVM).resolve("bin/java");
        var cache = folder.resolve(CACHE);
        if (!Files.exists(java)) {
            main.addAll(List.of("--limit-modules", MODULES, "--module-path", jar.toString(), "--module", ENTRY));
            return new WorkerImage(List.of(jdk().resolve("bin/java").toString()), main, folder);
        }
        main.addAll(List.of("--module", ENTRY));
        return new WorkerImage(Files.exists(cache) ? List.of(java.toString(), "-XX:AOTCache=" + cache) : List.of(java.toString()), main, folder);
    }

    /** Makes image and cache; what can't be made is not there afterwards. */
    private static void make(Path folder, Path jar, List<String> flags) {
        var image = cleared(folder.resolve(JVM));
        var cache = cleared(folder.resolve(CACHE));
        if (run(List.of(jdk().resolve("bin/jlink").toString(), "--module-path", jar.toString(), "--add-modules", MODULES + "," + WorkerJar.MODULE,
                "--strip-debug", "--no-header-files", "--no-man-pages", "--output", image.toString()))) {
            var rehearsal = new ArrayList<>(List.of(image.resolve("bin/java").toString(), "-XX:AOTCacheOutput=" + cache));
            rehearsal.addAll(flags);
            rehearsal.addAll(DUMPER);
            rehearsal.addAll(List.of("--module", ENTRY));
            if (!run(rehearsal)) {
                cleared(cache);
            }
        } else {
            cleared(image);
        }
    }

    /** What image and cache depend on. */
    private static String mark(Path jar, List<String> flags) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return "%s %s %s".formatted(HexFormat.of().formatHex(digest.digest(Files.readAllBytes(jar))), jdk() + " " + Runtime.version(), flags);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Path jdk() {
        return Path.of(System.getProperty("java.home"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
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

    private static boolean run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            var done = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return done && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
