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
import java.net.InetAddress;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("serve")
@Timeout(300)
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("The course is at  (http://127\\.0\\.0\\.1:\\d+/)");

    @TempDir
    private Path home;
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("says where the course is and with whose rights code runs, and serves it until it is stopped")
    void serves() throws Exception {
        site();
        var pipe = new PipedWriter();
        var exit = new CompletableFuture<Exit>();
        try (var lines = new BufferedReader(new PipedReader(pipe, 1 << 16)); var client = HttpClient.newHttpClient()) {
            var running = Thread.ofPlatform().daemon().start(() -> exit.complete(run(new PrintWriter(pipe, true), "serve", "--port", "0")));
            var address = ADDRESS.matcher(lines.readLine());
            assertThat(address.matches()).isTrue();
            assertThat(lines.readLine()).contains("with your own rights");

            var page = client.send(HttpRequest.newBuilder(URI.create(address.group(1))).build(), BodyHandlers.ofString());
            assertThat(page.body()).contains("The first page", "course-token");

            running.interrupt();
            assertThat(exit).as("%s", err).succeedsWithin(Duration.ofSeconds(60)).isEqualTo(Exit.DONE);
        }
    }

    @Test
    @DisplayName("takes the port of the last time again, and says so when it is another one, with what that means")
    void lastPort() throws Exception {
        site();
        var first = served("--port", "0");
        assertThat(first).doesNotContain("Last time");
        var port = port(first);
        assertThat(served()).contains("http://127.0.0.1:" + port + "/").doesNotContain("Last time");

        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(served()).contains("Last time it was at  http://127.0.0.1:" + other.getLocalPort() + "/",
                    "your browser keeps for that address", "./course serve --port " + port);
        }
    }

    /** What it says until it is stopped. */
    private String served(String... options) throws Exception {
        var said = new StringWriter();
        var stop = new CompletableFuture<Thread>();
        var out = new PrintWriter(said) {
            @Override
            public void flush() {
                stop.join().interrupt();
            }
        };
        var exit = new CompletableFuture<Exit>();
        stop.complete(Thread.ofPlatform().daemon().start(() -> exit.complete(run(out,
                Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new)))));
        assertThat(exit).as("%s", err).succeedsWithin(Duration.ofSeconds(60)).isEqualTo(Exit.DONE);
        return said.toString();
    }

    private static int port(String said) {
        var address = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/").matcher(said);
        assertThat(address.find()).as(said).isTrue();
        return Integer.parseInt(address.group(1));
    }

    @Test
    @DisplayName("a port that is taken: which, and another way; exit 3")
    void taken() throws IOException {
        site();
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", String.valueOf(other.getLocalPort()))).isEqualTo(Exit.CANNOT);
            assertThat(err.toString()).contains("Port " + other.getLocalPort() + " is taken", "serve --port 0").doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("no such port: exit 2; no pages: how to build them, exit 3")
    void misuse() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(Exit.MISUSE);
        assertThat(run("serve")).isEqualTo(Exit.CANNOT);
        assertThat(err.toString()).contains("The site is not built", "mvn -q -pl site -am -DskipTests package");
    }

    private void site() {
        SampleTree.at(home).write("site/target/site/index.html", "<html><head></head><body>The first page</body></html>");
    }

    private Exit run(String... arguments) {
        return run(new PrintWriter(new StringWriter()), arguments);
    }

    private Exit run(PrintWriter out, String... arguments) {
        var tree = SampleTree.at(home);
        return new Cli(new Course(tree.home(), InstantSource.system(), out, new PrintWriter(err, true), Screen.PLAIN)).run(arguments);
    }
}
