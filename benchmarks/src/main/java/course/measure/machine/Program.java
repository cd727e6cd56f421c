package course.measure.machine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A program that ran from its start to its end. */
public record Program(int exit, Duration took, String printed) {

    /** Runs it in {@code folder}; what it prints, on either stream, is kept. */
    public static Program run(Path folder, String... command) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectInput(Redirect.from(Path.of("/dev/null").toFile())).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var exit = process.waitFor();
        return new Program(exit, Duration.ofNanos(System.nanoTime() - begin), printed);
    }

    /** The same program, if it ended as it should. */
    public Program expect(int expected) {
        if (exit != expected) {
            throw new IllegalStateException(
                    "expected exit %d, got %d. It printed:%n%s".formatted(expected, exit, printed));
        }
        return this;
    }
}
