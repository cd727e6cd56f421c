package course.serve;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.SampleTree;
import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.original.Originals;
import course.progress.Progress;
import course.reset.Reset;
import course.serve.exercise.Changes;
import course.serve.exercise.Checks;
import course.serve.exercise.Exercises;
import course.serve.http.Server;
import course.serve.http.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("exercises in a page")
@Timeout(300)
class ExercisesApiTest {

    private static final String IN_ORDER = "/api/exercises/gather/in-order";

    @TempDir
    private Path home;
    private final Token token = Token.fresh();
    private final HttpClient client = HttpClient.newHttpClient();
    private SampleTree tree;
    private Progress progress;
    private Judge judge;
    private Server server;

    @BeforeEach
    void start() throws IOException {
        tree = SampleTree.at(home);
        tree.write("exercises/08-gather/hints.adoc", "= Hints\n\n== in-order\n=== nudge\nLook *here* <b>.\n=== idea\nThink.\n"
                + "=== SEQUENTIAL\nOne by one.\n== keep-failures\n=== nudge\nKeep.\n");
        tree.write("solutions/08-gather/alternatives/in-order/VirtualThreads.java", "other\n");
        tree.write("solutions/08-gather/why.adoc", "= Why\n\n== in-order\nBecause of `join`.\n");
        Originals.relock(tree.inOrder().folder());
        var catalog = tree.catalog();
        var clock = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
        progress = new Progress(home.resolve(".course/progress.txt"), clock);
        var originals = new Originals(home, catalog);
        originals.keep();
        judge = new Judge(catalog, home.resolve(".course/judge.log"), false, Launch.PLAIN);
        var checks = new Checks(new Desk(judge, originals, progress), progress);
        server = Server.start(0, token, Map.of(Changes.PATH, new Changes(catalog, progress), Exercises.PREFIX,
                new Exercises(catalog, progress, new Reset(originals, progress, home.resolve(".course/history"), clock), checks,
                        file -> home.toAbsolutePath().normalize().relativize(file).toString().replace('\\', '/'))));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        judge.close();
    }

    @Test
    @DisplayName("the page has the real file; what it writes is there, and a change on disk is never overwritten")
    void file() throws Exception {
        var page = ok("GET", IN_ORDER, "");
        assertThat(page.get("text").asString()).isEqualTo(tree.read(tree.inOrder().file()));
        assertThat(page.get("file").asString()).isEqualTo("exercises/08-gather/src/main/java/exercise/gather/InOrder.java");
        assertThat(page.get("state").asString()).isEqualTo("open");
        assertThat(page.get("solution").asString()).isEqualTo("LOCKED");
        assertThat(page.get("hints").toString()).isEqualTo("{\"taken\":0,\"of\":2}");

        var written = ok("PUT", IN_ORDER, json(Map.of("text", "from the page ü\n", "stamp", page.get("stamp").asString())));
        assertThat(tree.inOrder().file()).hasContent("from the page ü\n");

        Files.writeString(tree.inOrder().file(), "from an editor\n");
        var refused = send("PUT", IN_ORDER, json(Map.of("text", "late", "stamp", written.get("stamp").asString())));
        assertThat(refused.statusCode()).isEqualTo(409);
        var now = JsonMapper.shared().readTree(refused.body());
        assertThat(now.get("error").get("says").asString()).contains("InOrder.java was changed on disk");
        assertThat(now.get("text").asString()).isEqualTo("from an editor\n");
        assertThat(tree.inOrder().file()).hasContent("from an editor\n");

        ok("PUT", IN_ORDER, json(Map.of("text", "then", "stamp", now.get("stamp").asString())));
        assertThat(tree.inOrder().file()).hasContent("then");
    }

    @Test
    @DisplayName("reset puts the stub back and undo takes that back")
    void reset() throws Exception {
        var stub = tree.read(tree.inOrder().file());
        Files.writeString(tree.inOrder().file(), "my work");

        var reset = ok("POST", IN_ORDER + "/reset", "");
        assertThat(reset.get("text").asString()).isEqualTo(stub);
        assertThat(reset.get("says").asString()).contains("is as it came again", "Take it back:    Undo");
        assertThat(ok("POST", IN_ORDER + "/undo", "").get("text").asString()).isEqualTo("my work");
        assertThat(tree.inOrder().file()).hasContent("my work");
    }

    @Test
    @DisplayName("hints come one by one, as HTML; the solution after a pass, or asked for twice")
    void hintsAndSolution() throws Exception {
        progress.judged("gather/in-order", "SEQUENTIAL");
        assertThat(ok("POST", IN_ORDER + "/hint", "").get("title").asString()).isEqualTo("SEQUENTIAL");
        var nudge = ok("POST", IN_ORDER + "/hint", "");
        assertThat(nudge.get("title").asString()).isEqualTo("nudge");
        assertThat(nudge.get("html").asString()).isEqualTo("<p>Look <strong>here</strong> &lt;b&gt;.</p>");
        assertThat(nudge.get("taken").asInt()).isEqualTo(1);

        assertThat(send("POST", IN_ORDER + "/solution", "{\"confirm\":false}").statusCode()).isEqualTo(409);
        var solution = ok("POST", IN_ORDER + "/solution", "{\"confirm\":true}");
        assertThat(solution.get("files").get(0).get("text").asString()).contains("/* solved */").doesNotContain("tag::");
        assertThat(solution.get("files").get(1).get("name").asString()).endsWith("VirtualThreads.java");
        assertThat(solution.get("why").asString()).isEqualTo("<p>Because of <code>join</code>.</p>");

        progress.judged("gather/keep-failures", "PASS");
        ok("POST", "/api/exercises/gather/keep-failures/solution", "{\"confirm\":false}");
    }

    @Test
    @DisplayName("a check streams to its verdict, and what is not there is told so")
    void check() throws Exception {
        Files.writeString(tree.inOrder().file(), "broken {");

        var lines = send("POST", IN_ORDER + "/check", "").body().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines.getLast().get("e").asString()).isEqualTo("verdict");
        assertThat(lines.getLast().get("code").asString()).isEqualTo("COMPILE_ERROR");
        assertThat(lines.getLast().get("earned").asInt()).isZero();
        assertThat(lines.getLast().get("of").asInt()).isEqualTo(10);
        assertThat(lines.getLast().get("hint").asString()).isEqualTo("nudge");
        assertThat(progress.of("gather/in-order").last()).isEqualTo("COMPILE_ERROR");

        var reference = send("POST", IN_ORDER + "/reference", "{\"criterion\":1}");
        assertThat(reference.statusCode()).isEqualTo(404);
        assertThat(reference.body()).contains("picture of the reference solution for criterion 1 of gather/in-order");
        assertThat(progress.of("gather/in-order").last()).isEqualTo("COMPILE_ERROR");

        assertThat(send("GET", "/api/exercises/gather/nowhere", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", IN_ORDER + "/fly", "").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("events tell what the terminal and an editor change meanwhile")
    void events() throws Exception {
        var stream = client.send(request("GET", Changes.PATH, ""), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("{\"e\":\"ping\"}");

            progress.judged("gather/in-order", "PASS");
            assertThat(next(lines)).isEqualTo("{\"e\":\"progress\",\"exercise\":\"gather/in-order\",\"state\":\"passed\"}");

            Files.writeString(tree.inOrder().file(), "from an editor");
            assertThat(next(lines)).startsWith("{\"e\":\"file\",\"exercise\":\"gather/in-order\",\"stamp\":\"")
                    .contains(ok("GET", IN_ORDER, "").get("stamp").asString());
        }
    }

    private static String next(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line.contains("\"ping\"")) {
            line = lines.readLine();
        }
        return line;
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private JsonNode ok(String method, String path, String body) throws Exception {
        var answer = send(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return client.send(request(method, path, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path))).header(Token.HEADER, token.text())
                .method(method, BodyPublishers.ofString(body)).build();
    }
}
