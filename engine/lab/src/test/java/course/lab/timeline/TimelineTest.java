package course.lab.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.End;
import course.lab.Flight;
import course.lab.Lab;
import course.lab.Moment;
import course.lab.junit.LabExtension;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.core.JacksonException;

@ExtendWith(LabExtension.class)
@DisplayName("a timeline")
class TimelineTest {

    /** Answered, failed, let go, broken off, and still in flight; times in microseconds. */
    private static final Timeline EACH_END = new Timeline(List.of(
            new Lane(1, 1, "GET /pages/0", 0, 50_000, 100_000, End.ANSWERED, 200),
            new Lane(2, 2, "GET /status/503", 0, 90_000, 100_000, End.ANSWERED, 503),
            new Lane(3, 3, "GET /delay/9", 20_000, -1, 60_000, End.LET_GO, 0),
            new Lane(4, 3, "GET /fault/half?a=<1>&b=\"2\"", 40_000, 50_000, 60_000, End.BROKEN_OFF, 200),
            new Lane(5, 4, "GET /stall/body", 50_000, 60_000, 100_000, End.IN_FLIGHT, 200)), 4, 4, 0);

    private static final Timeline NOTHING = new Timeline(List.of(), 0, 0, 0);

    @Test
    @DisplayName("as text: a bar a request, waiting and receiving told apart, and how it ended")
    void text() {
        assertThat(EACH_END.text(80, Style.PLAIN).replace("\r", "")).isEqualTo("""
                #1   GET /pages/0               ==================---------------|. 200
                #2   GET /status/503            ===============================--x. 503
                #3   GET /delay/9               ......==============x.............. let go
                #4   GET /fault/half?a=<1>&b=.. .............=====--x.............. broken off
                #5   GET /stall/body            .................====------------>. in flight
                      5 requests, at most 4 in flight, 4 connections, 100 ms
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 57, 80, 120, 200})
    @DisplayName("as text: no lane is wider than the screen, all bars begin in one column")
    void width(int width) {
        var lanes = EACH_END.text(width, Style.PLAIN).lines().filter(line -> line.startsWith("#")).toList();

        assertThat(lanes).hasSize(5).allMatch(line -> line.length() <= Math.max(40, width));
    }

    @Test
    @DisplayName("as text: plain is ASCII, color is switched off at the end of each bar")
    void styles() {
        assertThat(EACH_END.text(80, Style.PLAIN)).matches("[\\x20-\\x7e\\r\\n]+");
        assertThat(EACH_END.text(80, Style.BLOCKS)).contains("█", "░", "·").doesNotContain("\u001b");
        assertThat(EACH_END.text(80, Style.COLOR).lines().filter(line -> line.startsWith("#")))
                .allMatch(line -> line.contains("\u001b[0m") && line.lastIndexOf("\u001b[0m") == line.lastIndexOf('\u001b'));
        assertThat(EACH_END.text(80, Style.COLOR).replaceAll("\u001b\\[\\d+m", "")).isEqualTo(EACH_END.text(80, Style.BLOCKS));
    }

    @Test
    @DisplayName("of nothing says so")
    void nothing() {
        assertThat(NOTHING.text(80, Style.PLAIN).strip()).isEqualTo("No request arrived.");
        assertThat(NOTHING.summary()).isEqualTo("No request arrived.");
        assertThat(NOTHING.svg()).contains("No request arrived.");
    }

    @Test
    @DisplayName("counts one request as one")
    void one() {
        assertThat(new Timeline(EACH_END.lanes().subList(0, 1), 1, 1, 0).summary()).isEqualTo("1 request, at most 1 in flight, 1 connection, 100 ms");
    }

    @Test
    @DisplayName("of a thousand requests draws the first hundred, and says how many are left")
    void many() {
        var flights = IntStream.rangeClosed(1, 1000).mapToObj(n -> flight(n, n, n * 10L, n * 10L + 5)).toList();

        var timeline = Timeline.of(flights, 7, Duration.ofSeconds(20));

        assertThat(timeline.lanes()).hasSize(Timeline.MOST_LANES);
        assertThat(timeline.left()).isEqualTo(900);
        assertThat(timeline.connections()).isEqualTo(1000);
        assertThat(timeline.text(80, Style.PLAIN)).contains("      and 900 more", "1000 requests, at most 7 in flight");
        assertThat(timeline.text(80, Style.PLAIN).lines().filter(line -> line.startsWith("#"))).allMatch(line -> line.length() <= 80);
    }

    @Test
    @DisplayName("begins with its first request, and lets those in flight last until now")
    void times() {
        var timeline = Timeline.of(List.of(flight(1, 1, 1000, 1050), flight(2, 1, 1020, -1)), 2, Duration.ofMillis(1200));

        assertThat(timeline.lanes()).extracting(Lane::arrived).containsExactly(0L, 20_000L);
        assertThat(timeline.lanes()).extracting(Lane::ended).containsExactly(50_000L, 200_000L);
        assertThat(timeline.lanes()).extracting(Lane::outcome).containsExactly("200", "in flight");
    }

    @Test
    @DisplayName("as JSON: one line, and back again")
    void json() {
        assertThat(EACH_END.json().lines()).hasSize(1);
        assertThat(Timeline.ofJson(EACH_END.json())).isEqualTo(EACH_END);
        assertThat(Timeline.ofJson(NOTHING.json())).isEqualTo(NOTHING);
        assertThatThrownBy(() -> Timeline.ofJson("[]")).isInstanceOf(JacksonException.class);
    }

    @Test
    @DisplayName("as JSON: the names that pages and programs read")
    void contract() {
        assertThat(new Timeline(EACH_END.lanes().subList(0, 1), 1, 1, 0).json()).isEqualTo("""
                {"lanes":[{"number":1,"connection":1,"request":"GET /pages/0","arrived":0,"headers":50000,"ended":100000,\
                "end":"ANSWERED","status":200}],"highWater":1,"connections":1,"left":0}""");
    }

    @Test
    @DisplayName("as SVG: well-formed, with a text alternative, whatever the path is")
    void svg() throws Exception {
        var svg = parsed(EACH_END.svg());

        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(text(svg, "title")).isEqualTo("5 requests, at most 4 in flight, 4 connections, 100 ms");
        assertThat(text(svg, "desc")).contains("Request 1, GET /pages/0: from 0.0 ms to 100 ms, 200.",
                "Request 4, GET /fault/half?a=<1>&b=\"2\": from 40 ms to 60 ms, broken off.");
        assertThat(svg.getElementsByTagName("rect").getLength()).as("two for whom headers came before the end").isEqualTo(9);
        parsed(NOTHING.svg());
    }

    @Test
    @DisplayName("as SVG: colors come from the page, each with a fallback")
    void colors() {
        assertThat(EACH_END.svg()).contains("var(--flight,#", "var(--flight-bad,#", "var(--flight-body,#", "var(--flight-text,currentColor)");
        assertThat(EACH_END.svg()).doesNotContainPattern("fill=\"#");
    }

    @Test
    @DisplayName("adds itself to a file, a line each time")
    void append(@TempDir Path folder) throws IOException {
        EACH_END.append(folder.resolve("flights.json"));
        NOTHING.append(folder.resolve("flights.json"));

        assertThat(Files.readAllLines(folder.resolve("flights.json"))).extracting(Timeline::ofJson).containsExactly(EACH_END, NOTHING);
    }

    @Test
    @DisplayName("of a lab shows what was asked")
    void lab(Lab lab) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(lab.uri("/status/404")).version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
        }
        assertThat(lab.flights().await(log -> log.ended() == 1, Duration.ofSeconds(5))).isTrue();

        assertThat(lab.timeline().lanes()).singleElement().satisfies(lane -> {
            assertThat(lane.request()).isEqualTo("GET /status/404");
            assertThat(lane.outcome()).isEqualTo("404");
            assertThat(lane.good()).isFalse();
            assertThat(lane.arrived()).isZero();
            assertThat(lane.ended()).isPositive();
        });
    }

    private static Flight flight(int number, int connection, long arrived, long ended) {
        var done = ended < 0 ? null : moment(ended);
        return new Flight(number, connection, 0, "HTTP/1.1", "GET", "/pages/" + number, moment(arrived), done, done, done, done,
                done == null ? End.IN_FLIGHT : End.ANSWERED, 200, Duration.ZERO, Map.of(), new byte[0], 0);
    }

    private static Moment moment(long millis) {
        return new Moment((int) millis, Duration.ofMillis(millis));
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
