package course.verify;

import course.compile.EnginePath;
import course.judge.ClassCache;
import course.run.Folders;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * The engine as the launcher installs it: as jars, with a class cache for the JVMs that judge and run. What the tests start so
 * starts in half the time, and is what learners start.
 */
final class InstalledEngine {

    private InstalledEngine() {}

    /** Installs it in a folder that lasts as long as this JVM. */
    static void install() {
        try {
            var folder = Files.createTempDirectory("course-engine-");
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(folder)));
            var jars = new ArrayList<Path>();
            for (var entry : EnginePath.entries()) {
                if (!Files.isDirectory(entry)) {
                    jars.add(entry);
                } else if (!entry.endsWith("test-classes")) {
                    jars.addFirst(jar(entry, folder.resolve("classes-%d.jar".formatted(jars.size()))));
                }
            }
            System.setProperty(EnginePath.PROPERTY, jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            ClassCache.make();
        } catch (IOException cause) {
            throw new UncheckedIOException("the engine could not be installed", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private static Path jar(Path classes, Path jar) {
        var exit = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err,
                "--create", "--no-compress", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (exit != 0) {
            throw new IllegalStateException("no jar could be made of " + classes);
        }
        return jar;
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException _) {
            // a child still has it open: the system clears its folder for temporary files
        }
    }
}
