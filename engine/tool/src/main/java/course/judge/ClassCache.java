package course.judge;

import course.compile.EnginePath;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The JDK's class cache that children start with, beside the jars (JEP 483, JEP 514). It fits only a JVM that is started with
 * the same flags and jars; without one, or with one that does not fit, children start as well, some two seconds later.
 */
public final class ClassCache {

    private static final String FILE = "judge.aot";

    private ClassCache() {}

    /** The launcher calls this once, when it has built the engine. */
    static void main() throws IOException, InterruptedException {
        make();
    }

    /** Makes it, with a rehearsal of a child; takes some seconds. */
    public static void make() throws IOException, InterruptedException {
        var rehearsal = new ProcessBuilder(Child.command(new Launch(List.of(), List.of("-XX:AOTCacheOutput=" + file()))))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        rehearsal.getOutputStream().close();
        rehearsal.waitFor();
    }

    /** The file, if there is one. A JVM whose class path begins with that of the tool may use it as well. */
    public static Optional<String> made() {
        return Optional.of(file()).filter(Files::exists).map(Path::toString);
    }

    private static Path file() {
        return EnginePath.entries().getFirst().resolveSibling(FILE);
    }
}
