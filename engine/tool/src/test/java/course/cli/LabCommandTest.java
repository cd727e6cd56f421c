package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.SampleTree;
import course.lab.Lab;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("lab")
@Timeout(60)
class LabCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("The lab listens at (http://127\\.0\\.0\\.1:\\d+)\\. Try:");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    @DisplayName("keeps the certificate in a file, with which a client reaches the lab behind TLS in HTTP/2")
    void secure() throws Exception {
        try (var lab = Lab.start()) {
            var tree = SampleTree.at(home);
            var said = String.join("\n", new LabGreeting(new Course(tree.home(), InstantSource.system(), new PrintWriter(err),
                    new PrintWriter(err), Screen.PLAIN), lab).lines());
            var command = Pattern.compile("curl --http2 --cacert (\\S+) '(\\S+)'").matcher(said);
            assertThat(command.find()).as(said).isTrue();
            assertThat(command.group(1)).startsWith(".course/");

            try (var client = HttpClient.newBuilder().sslContext(trusting(home.resolve(command.group(1)))).build()) {
                var answer = client.send(HttpRequest.newBuilder(URI.create(command.group(2))).build(), BodyHandlers.ofString());
                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    @DisplayName("draws requests while they are in flight, and has a line for each when it has ended")
    void draws() {
        try (var client = HttpClient.newHttpClient(); var lab = Lab.start()) {
            var news = new LabNews(lab, Screen.PLAIN);
            assertThat(news.picture(80, 20)).isEmpty();
            var gate = lab.hold("/pages/");
            var asked = lab.pages(3).stream().map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())).toList();
            assertThat(gate.awaitInFlight(3, PATIENCE)).isTrue();

            news.awaitChange(PATIENCE);
            assertThat(news.picture(80, 20)).hasSize(4).filteredOn(lane -> lane.contains(">") && lane.endsWith(" in flight")).hasSize(3);
            assertThat(news.picture(80, 2)).contains("      and 1 more").last().asString().contains("3 requests, at most 3 in flight");
            assertThat(news.ended()).isEmpty();

            gate.open();
            asked.forEach(CompletableFuture::join);
            assertThat(lab.flights().await(log -> log.ended() == 3, PATIENCE)).isTrue();
            news.awaitChange(PATIENCE);
            assertThat(news.ended()).hasSize(3).allMatch(line -> line.contains(" 200 "));
            assertThat(news.ended()).isEmpty();
            assertThat(news.picture(80, 20)).noneMatch(lane -> lane.endsWith("in flight")).last().asString().contains("at most 3 in flight");
        }
    }

    private static SSLContext trusting(Path certificate) throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (var pem = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry("lab", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
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
