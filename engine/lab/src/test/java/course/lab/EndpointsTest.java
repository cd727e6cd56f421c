package course.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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
        assertThat(endpoint.example()).matches("/[a-z].*").doesNotContain("{");
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
            /nowhere                 | 404 | The lab has nothing at /nowhere
            """)
    @DisplayName("answers as its description says, and says what was wrong with a request")
    void answers(String path, int status, String part, Lab lab) throws Exception {
        var answer = LabTest.get(lab.uri(path));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(part == null ? "" : part);
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
    @DisplayName("/posts keeps what was sent in the log")
    void posts(Lab lab) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(lab.uri("/posts")).version(HttpClient.Version.HTTP_1_1)
                    .header("Idempotency-Key", "k1").POST(BodyPublishers.ofString("hello")).build();

            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
        }
        assertThat(lab.flights().all()).singleElement().satisfies(flight -> {
            assertThat(flight.line()).isEqualTo("POST /posts");
            assertThat(flight.requestBody()).isEqualTo("hello");
            assertThat(flight.header("idempotency-KEY")).contains("k1");
        });
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
