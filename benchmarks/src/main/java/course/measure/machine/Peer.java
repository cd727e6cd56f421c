package course.measure.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with this class path, which answers each line with a line. Its flags are those of {@code ./course}. */
public final class Peer implements AutoCloseable {

    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;

    private Peer(Process process) {
        this.process = process;
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    public static Peer start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new Peer(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }

    public String ask(String question) throws IOException {
        questions.println(question);
        var answer = answers.readLine();
        if (answer == null) {
            throw new IOException("expected an answer to '%s', but the other JVM has ended".formatted(question));
        }
        return answer;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
