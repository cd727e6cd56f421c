package course.lab;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.junit.LabExtension;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("Bodies that are streamed")
@Timeout(60)
class TapTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long LARGE = 40L << 20;

    @AfterAll
    static void close() {
        CLIENT.shutdownNow();
    }

    @Test
    @DisplayName("a tap sends a piece when it is told to")
    void pieceByPiece(Lab lab) throws Exception {
        var tap = Tap.open();
        var answer = CLIENT.send(get(lab, tap), BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        try (var body = answer.body()) {
            tap.send("one");
            assertThat(new String(body.readNBytes(3))).isEqualTo("one");
            assertThat(lab.flights().inFlight()).isEqualTo(1);
            tap.send("two").end();
            assertThat(new String(body.readAllBytes())).isEqualTo("two");
        }
        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.ANSWERED, ofSeconds(5))).isTrue();
    }

    @Test
    @DisplayName("a tap that promises a length is over with its last byte")
    void promised(Lab lab) throws Exception {
        var tap = Tap.promising(6).send("one").send("two");
        var answer = CLIENT.send(get(lab, tap), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Length")).contains("6");
        assertThat(answer.body()).isEqualTo("onetwo");
    }

    @Test
    @DisplayName("a tap can break off")
    void breaksOff(Lab lab) {
        var tap = Tap.open().send("one");
        tap.breakOff();

        assertThatThrownBy(() -> CLIENT.send(get(lab, tap), BodyHandlers.ofString())).isInstanceOf(IOException.class);
        assertThat(lab.flights().all()).singleElement().extracting(Flight::end).isEqualTo(End.BROKEN_OFF);
    }

    @Test
    @DisplayName("a client that lets go of a tap is seen at once")
    void letGo(Lab lab) throws Exception {
        var answer = CLIENT.send(get(lab, Tap.open().send("one")), BodyHandlers.ofInputStream());

        assertThat(answer.body().read()).isEqualTo('o');
        answer.body().close();

        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.LET_GO, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("a tap has no body for HEAD, and the same one for everybody else")
    void heads(Lab lab) throws Exception {
        var tap = Tap.open().send("one");
        var request = get(lab, tap);

        CLIENT.send(HttpRequest.newBuilder(request.uri()).HEAD().build(), BodyHandlers.discarding());
        tap.end();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).isEqualTo("one");
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).isEqualTo("one");
    }

    @Test
    @DisplayName("/bytes is not held in memory when it is large")
    void large(Lab lab) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(lab.uri("/bytes/" + LARGE)).build(), BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(LARGE);
        try (var body = answer.body()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo(LARGE);
        }
    }

    @Test
    @DisplayName("a client that lets go of a large body ends it")
    void largeLetGo(Lab lab) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(lab.answer("/large", Reply.large(LARGE))).build(), BodyHandlers.ofInputStream());

        assertThat(answer.body().readNBytes(1000)).hasSize(1000);
        answer.body().close();

        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.LET_GO, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("/stream sends lines of JSON one by one, /sse sends events and goes on where it was left")
    void linesAndEvents(Lab lab) throws Exception {
        assertThat(LabTest.get(lab.uri("/stream/3?seconds=0.1")).body()).isEqualTo("{\"line\": 1}\n{\"line\": 2}\n{\"line\": 3}\n");
        assertThat(LabTest.get(lab.uri("/sse?events=2")).body()).isEqualTo("""
                event: tick
                id: 01
                data: {"tick": "01"}

                event: tick
                id: 02
                data: {"tick": "02"}

                """);
        var rest = HttpRequest.newBuilder(lab.uri("/sse?events=2&seconds=0.1")).header("Last-Event-ID", "01").build();
        assertThat(CLIENT.send(rest, BodyHandlers.ofString()).body()).startsWith("event: tick\nid: 02\n").doesNotContain("01");
    }

    private static HttpRequest get(Lab lab, Tap tap) {
        return HttpRequest.newBuilder(lab.answer("/tap", tap.reply())).build();
    }
}
