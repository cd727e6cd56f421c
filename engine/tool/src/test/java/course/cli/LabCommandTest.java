package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.SampleTree;
import course.terminal.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("lab")
@Timeout(60)
class LabCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("The lab listens at (http://127\\.0\\.0\\.1:\\d+)\\. Try:");

    @TempDir
    private Path home;
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("says where it listens and what to try, and shows each request until it is stopped")
    void runs() throws Exception {
        var pipe = new PipedWriter();
        var exit = new CompletableFuture<Exit>();
        try (var lines = new BufferedReader(new PipedReader(pipe, 1 << 16)); var client = HttpClient.newHttpClient()) {
            var running = Thread.ofPlatform().daemon().start(() -> exit.complete(run(new PrintWriter(pipe, true), "lab", "--port", "0")));
            var address = ADDRESS.matcher(lines.readLine());
            assertThat(address.matches()).isTrue();
            assertThat(until(lines, "Stop it with Ctrl-C.")).contains("curl '" + address.group(1) + "/delay/0.2'");

            var answer = client.send(HttpRequest.newBuilder(URI.create(address.group(1) + "/status/404")).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(lines.readLine()).startsWith("#1 ").contains("GET /status/404", " 404 ", "0 in flight");

            running.interrupt();
            assertThat(exit).as("%s", err).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(Exit.DONE);
        }
    }

    @Test
    @DisplayName("a port that is taken: which, and another way; exit 3")
    void taken() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThat(run(new PrintWriter(new StringWriter()), "lab", "--port", String.valueOf(other.getLocalPort()))).isEqualTo(Exit.CANNOT);
            assertThat(err.toString()).contains("Port " + other.getLocalPort() + " is taken", "lab --port 0").doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("a port that is no number, or no port: exit 2")
    void noNumber() {
        assertThat(run(new PrintWriter(new StringWriter()), "lab", "--port", "many")).isEqualTo(Exit.MISUSE);
        assertThat(run(new PrintWriter(new StringWriter()), "lab", "--port", "70000")).isEqualTo(Exit.MISUSE);
    }

    private Exit run(PrintWriter out, String... arguments) {
        var tree = SampleTree.at(home);
        return new Cli(new Course(tree.home(), InstantSource.system(), out, new PrintWriter(err, true), Screen.PLAIN)).run(arguments);
    }

    private static String until(BufferedReader lines, String last) throws IOException {
        var text = new StringBuilder();
        for (var line = lines.readLine(); line != null && !line.equals(last); line = lines.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
