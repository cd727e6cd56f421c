package course.lab;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The twins of the lessons' examples in Python get along with the lab. Each client is skipped where it is not installed. */
@ExtendWith(LabExtension.class)
@DisplayName("Python's clients")
@Timeout(120)
class PythonTest {

    private static final int MANY = 10;
    private static final String PAGES = IntStream.range(0, MANY).mapToObj(n -> "page " + n).collect(Collectors.joining(","));

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("get a page")
    void get(String client, Lab lab) throws Exception {
        assertThat(printed(client, "get", lab)).startsWith("200 True page 1").contains("text/plain").endsWith("True");
        assertThat(lines(lab)).containsExactly("GET /pages/1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("encode parameters, and send headers of one's own")
    void params(String client, Lab lab) throws Exception {
        printed(client, "params", lab);

        assertThat(lab.flights().all()).singleElement().satisfies(flight -> {
            assertThat(Form.of(flight.path().replace("/anything?", "")).json()).hasToString("{q=fish & chips, page=2}");
            assertThat(flight.header("x-trace")).contains("t-1");
            assertThat(flight.header("user-agent").orElse("").toLowerCase(Locale.ROOT)).contains("python");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("use every method, with JSON")
    void methods(String client, Lab lab) throws Exception {
        assertThat(printed(client, "methods", lab).lines()).containsExactly(
                "201 %s {\"title\": \"new\"}".formatted(lab.uri("/posts/101").getPath()),
                "{'id': 1, 'sent': '{\"title\": \"all\"}'}", "{'id': 1, 'sent': '{\"title\": \"some\"}'}", "204", "54");
        assertThat(lines(lab)).containsExactly("POST /posts 201", "PUT /posts/1 200", "PATCH /posts/1 200", "DELETE /posts/1 204",
                "HEAD /posts/1 200");
        assertThat(lab.flights().all().getFirst().header("content-type")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("send a form")
    void form(String client, Lab lab) throws Exception {
        assertThat(printed(client, "form", lab)).isEqualTo("{'form': {'name': 'Ada Lovelace', 'tag': ['x', 'ü']}}");
        assertThat(lab.flights().all()).singleElement().extracting(Flight::requestBody).isEqualTo("name=Ada+Lovelace&tag=x&tag=%C3%BC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("upload a file and a field")
    void files(String client, Lab lab) throws Exception {
        assertThat(printed(client, "files", lab).lines()).hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("title None ").endsWith(" 9 Two words"))
                .contains("file ü.txt text/plain 5 hello");
        assertThat(lab.flights().all()).singleElement().satisfies(flight ->
                assertThat(flight.header("content-type").orElse("")).startsWith("multipart/form-data; boundary="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx"})
    @DisplayName("say who they are: Basic, Bearer, and Digest with each algorithm")
    void auth(String client, Lab lab) throws Exception {
        assertThat(printed(client, "auth", lab).lines()).containsExactly("{'authenticated': True, 'user': 'ada'}",
                "{'authenticated': True, 'token': 't-1'}", "200", "200", "200", "401");
        assertThat(lab.flights().all()).extracting(Flight::status).startsWith(200, 200, 401, 200, 401, 200, 401, 200, 401, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = "aiohttp")
    @DisplayName("say who they are: Basic and Bearer")
    void authWithoutDigest(String client, Lab lab) throws Exception {
        assertThat(printed(client, "auth", lab).lines()).containsExactly("{'authenticated': True, 'user': 'ada'}",
                "{'authenticated': True, 'token': 't-1'}");
        assertThat(lab.flights().all()).extracting(Flight::status).containsExactly(200, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("bring cookies along, over one connection; aiohttp gives one up when the body of a redirect is not there yet")
    void cookies(String client, Lab lab) throws Exception {
        assertThat(printed(client, "cookies", lab).lines())
                .containsExactly("{'cookies': {'flavor': 'mint'}}", "{'cookies': {'flavor': 'mint'}}");
        assertThat(lines(lab)).containsExactly("GET /cookies/set?flavor=mint 302", "GET /cookies 200", "GET /cookies 200");
        assertThat(lab.flights().connections()).isBetween(1, client.equals("aiohttp") ? 2 : 1);
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("follow redirects, and take no secret to another host")
    void redirects(String client, Lab lab) throws Exception {
        assertThat(printed(client, "redirects", lab).lines()).containsExactly("arrived 2", "302");
        assertThat(lines(lab)).hasSize(6).startsWith("GET /redirect/2 302", "GET /redirect/1 302", "GET /redirect/0 200", "GET /redirect/2 302")
                .endsWith("GET /headers 200");
        assertThat(lab.flights().all().get(4).header("authorization")).contains("Bearer t-1");
        assertThat(lab.flights().all().getLast()).satisfies(flight -> {
            assertThat(flight.host()).isEqualTo(lab.elsewhere("/").getAuthority());
            assertThat(flight.header("authorization")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("give up on an answer that takes too long, and the lab sees it")
    void timeouts(String client, Lab lab) throws Exception {
        assertThat(printed(client, "timeouts", lab)).isEqualTo("too late");
        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.LET_GO, ofSeconds(20))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "httpx", "aiohttp"})
    @DisplayName("read a body in pieces")
    void stream(String client, Lab lab) throws Exception {
        assertThat(printed(client, "stream", lab)).isEqualTo("100000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"httpx", "aiohttp"})
    @DisplayName("have ten requests in flight at once, and get the answers in order though they come the other way round")
    void gather(String client, Lab lab) throws Exception {
        var gate = lab.hold("/pages");
        try (var program = Program.python(client, "gather", lab)) {
            assertThat(gate.awaitInFlight(10, ofSeconds(60))).isTrue();
            while (gate.releaseNewest()) {
                // one after the other, the newest first
            }
            assertThat(program.printed()).isEqualTo(PAGES);
        }
        assertThat(lab.flights().highWater()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"httpx", "aiohttp"})
    @DisplayName("keep to three in flight with a semaphore of three")
    void semaphore(String client, Lab lab) throws Exception {
        var gate = lab.hold("/pages");
        try (var program = Program.python(client, "semaphore", lab)) {
            for (var ended = 0; ended < 10; ended++) {
                assertThat(gate.awaitInFlight(Math.min(3, 10 - ended), ofSeconds(60))).isTrue();
                assertThat(gate.release()).isTrue();
            }
            assertThat(program.printed()).isEqualTo(PAGES);
        }
        assertThat(lab.flights().highWater()).isEqualTo(3);
    }

    private static Stream<String> lines(Lab lab) {
        return lab.flights().all().stream().map(flight -> flight.line() + " " + flight.status());
    }

    private static String printed(String client, String name, Lab lab) throws Exception {
        try (var program = Program.python(client, name, lab)) {
            return program.printed();
        }
    }
}
