package course.measure.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another process, which answers each line with a line. */
public final class Peer implements AutoCloseable {

    private static final List<String> FLAGS_OF_THE_COURSE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;

    private Peer(Process process) {
        this.process = process;
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** A JVM with this class path. Its flags are those of {@code ./course}. */
    public static Peer start(Class<?> main, String... arguments) throws IOException {
        return start(FLAGS_OF_THE_COURSE, main, arguments);
    }

    /** A JVM with this class path and these flags. */
    public static Peer start(List<String> flags, Class<?> main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return start(Stream.of(Stream.of(java), flags.stream(),
                Stream.of("-cp", System.getProperty("java.class.path"), main.getName()), Stream.of(arguments))
                .flatMap(it -> it).toList());
    }

    /** Any program. What it says on standard error is shown. */
    public static Peer start(List<String> command) throws IOException {
        return new Peer(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }

    public String ask(String question) throws IOException {
        questions.println(question);
        var answer = answers.readLine();
        if (answer == null) {
            throw new IOException("expected an answer to '%s', but the other process has ended".formatted(question));
        }
        return answer;
    }

    /** What it uses of the machine. */
    public Usage usage() {
        return new Usage(process.toHandle());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
