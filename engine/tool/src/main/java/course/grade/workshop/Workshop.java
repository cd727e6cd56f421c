package course.grade.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder for what is made once and stays until it would be made of something else. Safe among processes: a second one waits. */
public record Workshop(Path folder) {

    private static final int PATIENCE_SECONDS = 120;

    /** @param folder made here when it is not there; may be read by whoever is to use what is made in it */
    public Workshop {
        try {
            folder = Files.createDirectories(folder).toRealPath();
        } catch (IOException cause) {
            throw new UncheckedIOException("The folder %s could not be made".formatted(folder), cause);
        }
    }

    /**
     * Has something made, unless it was made already.
     *
     * @param name of what is made
     * @param of   tells all it is made of, and how; when that changes, it is made anew
     */
    public void make(String name, String of, Runnable maker) {
        var mark = folder.resolve(name + ".made");
        synchronized (Workshop.class) {
            try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                 var _ = channel.lock()) {
                if (!Files.exists(mark) || !Files.readString(mark).equals(of)) {
                    Files.deleteIfExists(mark);
                    maker.run();
                    Files.writeString(mark, of);
                }
            } catch (IOException cause) {
                throw new UncheckedIOException("%s could not be made in %s".formatted(name, folder), cause);
            }
        }
    }

    /** Writes a file, unless it holds the same already. */
    public Path write(String name, byte[] bytes) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
            return file;
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be written".formatted(file), cause);
        }
    }

    /** Runs a program of the JDK's with this input; whether it ended well, in two minutes at most. */
    public static boolean run(List<String> command, byte[] input) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try (var out = process.getOutputStream()) {
                out.write(input);
            }
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

    /** A short text that stands for these bytes. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every JDK has SHA-256", cause);
        }
    }

    /** The JDK that runs this. */
    public static Path jdk() {
        return Path.of(System.getProperty("java.home"));
    }
}
