package course.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(LabExtension.class)
@DisplayName("an endpoint of the lab")
@Timeout(60)
class EndpointsTest {

    static Stream<Endpoint> all() {
        return Endpoints.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @DisplayName("says in a sentence what it answers, and has an example to try")
    void described(Endpoint endpoint) {
        assertThat(endpoint.says()).matches("(?s).{10,}\\.");
        assertThat(endpoint.example()).matches("/[a-z0-9].*").doesNotContain("{");
        assertThat(Endpoints.find(endpoint.path())).containsSame(endpoint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /pages/3                 | 200 | page 3
            /items/7                 | 200 | "name":"item 7"
            /users/1                 | 200 | "email":"user1@example.org"
            /users/101               | 404 | no user 101
            /todos/2                 | 200 | "completed":true
            /posts/1                 | 200 | "title":"post 1"
            /delay/0                 | 200 | waited 0 s
            /delay/0.01              | 200 | waited 0.01 s
            /status/503              | 503 | status 503
            /anything?a=1            | 200 | "path":"/anything?a=1"
            /drip?pieces=2&seconds=0 | 200 |
            /delay/61                | 400 | between 0 and 60
            /delay/x                 | 400 | 'x' is no number
            /pages/x                 | 400 | 'x' is no whole number
            /status/99               | 400 | between 200 and 599
            /bytes/-1                | 400 | between 0 and
            /fault/other             | 400 | reset, empty, half and garbage
            /stall/other             | 400 | headers or body
            /cookies                 | 200 | {"cookies":{}}
            /cookies/set?a=1%202     | 400 | 'a=1 2' is no cookie
            /cookies/set?a=1%0d%0ax  | 400 | is no cookie
            /redirect/0              | 200 | arrived
            /redirect/51             | 400 | between 0 and 50
            /redirect-to             | 400 | ?url= is missing
            /redirect-to?url=//x.org | 400 | neither a path nor an address of this lab
            /redirect-to?url=http://x.example/ | 400 | neither a path nor an address of this lab
            /redirect-to?url=/x&status=200     | 400 | 301, 302, 303, 307 or 308
            /redirect-to?url=/x%0d%0ay         | 400 | neither a path nor an address of this lab
            /basic-auth/ada/engine   | 401 | no Basic credentials came
            /bearer                  | 401 | no Bearer token came
            /digest-auth/ada/engine  | 401 | no Digest credentials came
            /digest-auth/a/b?algorithm=SHA-1   | 400 | MD5 or SHA-256
            /v1/chat/completions     | 405 | takes a POST, no GET
            /upload                  | 415 | multipart/form-data
            /form                    | 415 | application/x-www-form-urlencoded
            /items?page=             | 400 | page= is no number
            /nowhere                 | 404 | The lab has nothing at /nowhere
            """)
    @DisplayName("answers as its description says, and says what was wrong with a request")
    void answers(String path, int status, String part, Lab lab) throws Exception {
        var answer = LabTest.get(lab.uri(path));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(part == null ? "" : part);
    }

    @Test
    @DisplayName("takes no query with a stray %")
    void badQuery(Lab lab) throws Exception {
        try (var socket = new Socket("127.0.0.1", lab.port())) {
            socket.getOutputStream().write("GET %s?a=50%% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .formatted(lab.uri("/pages/1").getPath()).getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 400").contains("two hexadecimal digits");
        }
        assertThat(lab.flights().all()).extracting(Flight::path).containsExactly("/pages/1?a=50%");
    }

    @Test
    @DisplayName("/items answers ten at a time, counted from page 1")
    void items(Lab lab) throws Exception {
        var first = JsonMapper.shared().readTree(LabTest.get(lab.uri("/items")).body());
        var second = JsonMapper.shared().readTree(LabTest.get(lab.uri("/items?page=2")).body());

        assertThat(first.size()).isEqualTo(10);
        assertThat(first.get(0).get("id").asInt()).isEqualTo(1);
        assertThat(second.get(0).get("id").asInt()).isEqualTo(11);
    }

    @Test
    @DisplayName("/bytes answers the same bytes each time, as many as asked for")
    void bytes(Lab lab) throws Exception {
        assertThat(LabTest.get(lab.uri("/bytes/1000")).headers().firstValue("Content-Length")).contains("1000");
        assertThat(LabTest.get(lab.uri("/bytes/1000")).body()).isEqualTo(LabTest.get(lab.uri("/bytes/1000")).body());
    }

    @Test
    @DisplayName("/flaky fails so often for one address, then works; another address counts anew")
    void flaky(Lab lab) throws Exception {
        assertThat(statuses(lab, "/flaky/2", 4)).containsExactly(503, 503, 200, 200);
        assertThat(statuses(lab, "/flaky/2?n=1", 3)).containsExactly(503, 503, 200);
        assertThat(statuses(lab.newRun(), "/flaky/1", 2)).containsExactly(503, 200);
    }

    @Test
    @DisplayName("/rate-limited refuses the sixth request of a burst, and says when to come again")
    void rateLimited(Lab lab) throws Exception {
        var answers = IntStream.range(0, 12).mapToObj(_ -> LabTest.getAsync(lab.uri("/rate-limited"))).map(it -> it.join()).toList();

        assertThat(answers).anyMatch(it -> it.statusCode() == 200);
        assertThat(answers).filteredOn(it -> it.statusCode() == 429).isNotEmpty()
                .allMatch(it -> it.headers().firstValue("Retry-After").equals(Optional.of("1")));
    }

    @Test
    @DisplayName("/posts says where the new post is, and keeps what was sent in the log")
    void posts(Lab lab) throws Exception {
        var answer = send(lab, "POST", "/posts", "hello", "Idempotency-Key", "k1");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(lab.uri("/posts").resolve(answer.headers().firstValue("Location").orElseThrow())).isEqualTo(lab.uri("/posts/101"));
        assertThat(lab.flights().all()).singleElement().satisfies(flight -> {
            assertThat(flight.line()).isEqualTo("POST /posts");
            assertThat(flight.requestBody()).isEqualTo("hello");
            assertThat(flight.header("idempotency-KEY")).contains("k1");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            GET     | 200 | "title":"post 1"
            HEAD    | 200 |
            PUT     | 200 | {"id":1,"sent":"new"}
            PATCH   | 200 | {"id":1,"sent":"new"}
            DELETE  | 204 |
            OPTIONS | 405 | takes no OPTIONS
            """)
    @DisplayName("/posts/{id} can be read, replaced, changed and deleted")
    void methods(String method, int status, String part, Lab lab) throws Exception {
        var answer = send(lab, method, "/posts/1", "new", "X", "y");

        assertThat(answer.statusCode()).isEqualTo(status);
        if (part == null) {
            assertThat(answer.body()).isEmpty();
        } else {
            assertThat(answer.body()).contains(part);
        }
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @Test
    @DisplayName("/echo sends the body back, with its type")
    void echo(Lab lab) throws Exception {
        var answer = send(lab, "POST", "/echo", "<b>ü</b>", "Content-Type", "text/html;charset=utf-8");

        assertThat(answer.body()).isEqualTo("<b>ü</b>");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/html;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            name=Ada&tag=x&tag=%C3%BC+y | {"form":{"name":"Ada","tag":["x","ü y"]}}
            a&b=&c=d=e                  | {"form":{"a":"","b":"","c":"d=e"}}
            a=50%                       | '50%' holds a % that two hexadecimal digits don't follow
            """)
    @DisplayName("/form shows the fields of a form")
    void form(String body, String part, Lab lab) throws Exception {
        assertThat(send(lab, "POST", "/form", body, "Content-Type", Form.TYPE).body()).contains(part);
    }

    private static HttpResponse<String> send(Lab lab, String method, String path, String body, String... headers) throws Exception {
        return LabTest.send(HttpRequest.newBuilder(lab.uri(path)).headers(headers).method(method, BodyPublishers.ofString(body)));
    }

    @Test
    @DisplayName("/fault/half breaks off within the body, /fault/garbage speaks no HTTP")
    void faults(Lab lab) {
        assertThatThrownBy(() -> LabTest.get(lab.uri("/fault/half"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> LabTest.get(lab.uri("/fault/garbage"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"empty", "reset"})
    @DisplayName("/fault/empty and /fault/reset arrive twice: the client resends a GET without telling")
    void resent(String kind, Lab lab) {
        assertThatThrownBy(() -> LabTest.get(lab.uri("/fault/" + kind))).isInstanceOf(IOException.class);
        assertThat(lab.flights().all()).hasSize(2).allMatch(flight -> flight.end() == End.BROKEN_OFF);
    }

    private static Stream<Integer> statuses(Lab lab, String path, int times) {
        return IntStream.range(0, times).mapToObj(_ -> LabTest.getAsync(lab.uri(path)).join().statusCode());
    }
}
