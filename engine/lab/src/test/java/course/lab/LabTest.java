package course.lab;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("The lab")
class LabTest {

    /** Other tests ask with it too: it closes with the JVM. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    @DisplayName("answers a page at once and logs it to its end")
    void answers(Lab lab) throws Exception {
        var answer = get(lab.pages(1).getFirst());

        assertThat(answer.body()).isEqualTo("page 0");
        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.ANSWERED, ofSeconds(5))).isTrue();
        var flight = lab.flights().all().getFirst();
        assertThat(flight.path()).isEqualTo("/pages/0");
        assertThat(flight.status()).isEqualTo(200);
        assertThat(flight.protocol()).isEqualTo("HTTP/1.1");
        assertThat(flight.arrived().before(flight.answered())).isTrue();
        assertThat(flight.headers().before(flight.ended())).isTrue();
    }

    @Test
    @DisplayName("holds a thousand requests in flight until the gate lets them go")
    void holds(Lab lab) {
        var gate = lab.hold("/pages");

        var answers = IntStream.range(0, 1000).mapToObj(n -> getAsync(lab.uri("/pages/" + n))).toList();

        assertThat(gate.awaitInFlight(1000, ofSeconds(60))).isTrue();
        assertThat(lab.flights().highWater()).isEqualTo(1000);
        gate.open();
        assertThat(CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))).succeedsWithin(ofSeconds(60));
        assertThat(lab.flights().inFlight()).isZero();
    }

    @Test
    @DisplayName("releases the oldest, so many, or one by its path")
    void releases(Lab lab) {
        var gate = lab.hold("/pages");
        var first = getAsync(lab.uri("/pages/0"));
        assertThat(gate.awaitInFlight(1, ofSeconds(5))).isTrue();
        var second = getAsync(lab.uri("/pages/1"));
        assertThat(gate.awaitInFlight(2, ofSeconds(5))).isTrue();

        assertThat(gate.release("/pages/1")).isTrue();
        assertThat(second).succeedsWithin(ofSeconds(5));
        assertThat(first).isNotDone();
        assertThat(gate.release()).isTrue();
        assertThat(first).succeedsWithin(ofSeconds(5));
        assertThat(gate.release()).isFalse();
    }

    @Test
    @DisplayName("notices at once when a client lets go of a held request")
    void letGo(Lab lab) {
        var gate = lab.hold("/pages");
        var answer = getAsync(lab.uri("/pages/0"));
        assertThat(gate.awaitInFlight(1, ofSeconds(5))).isTrue();

        answer.cancel(true);

        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.LET_GO, ofSeconds(5))).isTrue();
        assertThat(lab.flights().inFlight()).isZero();
        assertThat(gate.inFlight()).isZero();
    }

    @Test
    @DisplayName("does not take a client that hangs up after a delayed answer for one that lets go")
    void hangsUp(Lab lab) throws Exception {
        var uri = lab.answer("/delayed", Reply.text("late").after(ofMillis(5)));
        for (var n = 1; n <= 50; n++) {
            try (var socket = new Socket("127.0.0.1", lab.port())) {
                socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(uri.getPath()).getBytes(StandardCharsets.US_ASCII));
                var answer = new StringBuilder();
                while (!answer.toString().endsWith("late")) {
                    answer.append((char) socket.getInputStream().read());
                }
            }
            var asked = n;
            assertThat(lab.flights().await(log -> log.ended() == asked, ofSeconds(5))).isTrue();
        }
        assertThat(lab.flights().all()).extracting(Flight::end).containsOnly(End.ANSWERED);
    }

    @Test
    @DisplayName("notices a client that lets go while the body stalls")
    void letGoOfBody(Lab lab) {
        var uri = lab.answer("/half", Reply.text("x".repeat(1000)).stallAfter(10));
        var answer = getAsync(uri);
        assertThat(lab.flights().await(log -> log.count() == 1 && log.all().getFirst().firstByte() != null, ofSeconds(5))).isTrue();
        assertThat(answer).isNotDone();

        answer.cancel(true);

        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.LET_GO, ofSeconds(5))).isTrue();
    }

    @Test
    @DisplayName("keeps a connection that was watched usable for the next request, also for one sent ahead")
    void pipelined(Lab lab) throws Exception {
        var gate = lab.hold("/pages/0");
        try (var socket = new Socket("127.0.0.1", lab.port())) {
            var out = socket.getOutputStream();
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n";
            out.write(request.formatted(lab.uri("/pages/0").getPath()).getBytes(StandardCharsets.US_ASCII));
            assertThat(gate.awaitInFlight(1, ofSeconds(5))).isTrue();

            out.write(request.formatted(lab.uri("/pages/1").getPath()).getBytes(StandardCharsets.US_ASCII));
            gate.open();
            assertThat(lab.flights().await(log -> log.count() == 2, ofSeconds(5))).isTrue();
        }
        assertThat(lab.flights().connections()).isEqualTo(1);
    }

    @Test
    @DisplayName("plays the replies of a script in order and repeats the last one")
    void scripts(Lab lab) throws Exception {
        var uri = lab.answer("/flaky", Reply.status(503), Reply.text("well"));

        assertThat(get(uri).statusCode()).isEqualTo(503);
        assertThat(get(uri).body()).isEqualTo("well");
        assertThat(get(uri).body()).isEqualTo("well");
    }

    @Test
    @DisplayName("breaks an answer off where it is told to, and says so in the log")
    void breaksOff(Lab lab) {
        var uri = lab.answer("/broken", Reply.text("x".repeat(100)).breakOffAfter(10));

        assertThatThrownBy(() -> get(uri)).isInstanceOf(IOException.class);
        assertThat(lab.flights().all()).singleElement().extracting(Flight::end).isEqualTo(End.BROKEN_OFF);
    }

    @Test
    @DisplayName("drips a body in pieces")
    void drips(Lab lab) throws Exception {
        var uri = lab.answer("/drip", Reply.text("abcdefghij").drip(5, ofMillis(20)));

        assertThat(get(uri).body()).isEqualTo("abcdefghij");
    }

    @Test
    @DisplayName("keeps runs apart, also when a request of an ended one straggles in")
    void runs(Lab lab) throws Exception {
        var other = lab.newRun();
        get(other.uri("/pages/1"));
        other.endRun();

        assertThat(get(other.uri("/pages/1")).statusCode()).isEqualTo(410);
        assertThat(lab.flights().count()).isZero();
    }

    @Test
    @DisplayName("says which port is taken")
    void taken() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Lab.start(other.getLocalPort()))
                    .isInstanceOf(PortTaken.class).hasMessageContaining("Port " + other.getLocalPort());
        }
    }

    @Test
    @DisplayName("listens on loopback only")
    void loopback(Lab lab) throws Exception {
        for (var network : java.net.NetworkInterface.networkInterfaces().filter(LabTest::isOutside).toList()) {
            var outside = network.getInetAddresses().nextElement();
            assertThatThrownBy(() -> new Socket(outside, lab.port()).close()).isInstanceOf(IOException.class);
        }
    }

    private static boolean isOutside(java.net.NetworkInterface network) {
        return network.inetAddresses().findAny().filter(address -> !address.isLoopbackAddress()).isPresent();
    }

    @Test
    @DisplayName("tells who wants to know of every lab that is started, and of each change of its log")
    void onStart() throws Exception {
        var started = new CopyOnWriteArrayList<Lab>();
        Lab.onStart(started::add);
        try (var own = Lab.start()) {
            Lab.onStart(_ -> {});
            assertThat(started).contains(own);
            assertThat(own.flights().last()).isZero();

            get(own.uri("/pages/1"));

            assertThat(own.flights().await(log -> log.ended() == 1, ofSeconds(5))).isTrue();
            assertThat(own.flights().last()).isEqualTo(own.flights().all().getFirst().ended().sequence());
        }
    }

    static HttpResponse<String> get(URI uri) throws Exception {
        return get(CLIENT, uri);
    }

    static HttpResponse<String> get(HttpClient client, URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
    }

    static CompletableFuture<HttpResponse<String>> getAsync(URI uri) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(uri).version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
    }
}
