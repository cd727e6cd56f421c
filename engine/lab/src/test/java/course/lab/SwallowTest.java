package course.lab;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("What the lab swallows")
@Timeout(60)
class SwallowTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final byte[] MEGABYTE = new byte[1 << 20];

    @AfterAll
    static void close() {
        CLIENT.shutdownNow();
    }

    @Test
    @DisplayName("is read to its end, counted and not kept")
    void swallowed(Lab lab) {
        var answer = send(lab.swallow("/in", MEGABYTE.length), new ByteArrayInputStream(MEGABYTE));

        assertThat(answer).succeedsWithin(ofSeconds(20)).extracting(HttpResponse::body).isEqualTo("swallowed 1048576");
        assertThat(lab.flights().all()).singleElement().satisfies(flight -> {
            assertThat(flight.bytesReceived()).isEqualTo(MEGABYTE.length);
            assertThat(flight.requestBody()).isEmpty();
            assertThat(flight.status()).isEqualTo(200);
        });
        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.ANSWERED, ofSeconds(5))).isTrue();
    }

    @Test
    @DisplayName("is in the log while it comes")
    void whileItComes(Lab lab) throws IOException {
        try (var sender = new Sender(lab.swallow("/in", MEGABYTE.length), 200)) {
            sender.send(new byte[100]);

            assertThat(lab.flights().await(log -> log.count() == 1 && log.all().getFirst().bytesReceived() == 100, ofSeconds(20)))
                    .isTrue();
            assertThat(lab.flights().inFlight()).isEqualTo(1);

            sender.send(new byte[100]);
            assertThat(sender.answer()).contains("200 OK").endsWith("swallowed 200");
        }
    }

    @Test
    @DisplayName("has a limit: a body without end is cut off")
    void cutOff(Lab lab) {
        var answer = send(lab.swallow("/in", MEGABYTE.length), new Endless());

        assertThat(answer).failsWithin(ofSeconds(20));
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
        assertThat(lab.flights().all()).singleElement().satisfies(flight -> {
            assertThat(flight.end()).isEqualTo(End.BROKEN_OFF);
            assertThat(flight.bytesReceived()).isGreaterThan(MEGABYTE.length);
        });
    }

    @Test
    @DisplayName("can be let go by the client half-way")
    void letGo(Lab lab) throws IOException {
        try (var sender = new Sender(lab.swallow("/in", MEGABYTE.length), 200)) {
            sender.send(new byte[100]);
            assertThat(lab.flights().await(log -> log.count() == 1, ofSeconds(20))).isTrue();
        }

        assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.LET_GO, ofSeconds(20))).isTrue();
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("is in the log before its first byte has come, and broken off when its run ends")
    void runEnds(Lab lab) throws IOException {
        var run = lab.newRun();
        try (var _ = new Sender(run.swallow("/in", MEGABYTE.length), 200)) {
            assertThat(run.flights().await(log -> log.count() == 1, ofSeconds(20))).isTrue();

            run.endRun();

            assertThat(run.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
            assertThat(run.flights().all().getFirst().end()).isEqualTo(End.BROKEN_OFF);
        }
    }

    @Test
    @DisplayName("is answered only when the gate lets it go")
    void held(Lab lab) {
        var gate = lab.hold("/in");
        var answer = send(lab.swallow("/in", MEGABYTE.length), new ByteArrayInputStream(MEGABYTE));
        assertThat(gate.awaitInFlight(1, ofSeconds(20))).isTrue();

        assertThat(answer).isNotDone();
        assertThat(lab.flights().all().getFirst().bytesReceived()).isEqualTo(MEGABYTE.length);
        assertThat(gate.release()).isTrue();
        assertThat(answer).succeedsWithin(ofSeconds(20));
    }

    @Test
    @DisplayName("is counted elsewhere as well: every flight tells how many bytes came")
    void everywhere(Lab lab) {
        assertThat(send(lab.uri("/anything"), new ByteArrayInputStream(new byte[10]))).succeedsWithin(ofSeconds(20));

        assertThat(lab.flights().all()).extracting(Flight::bytesReceived).containsExactly(10L);
    }

    private static CompletableFuture<HttpResponse<String>> send(URI uri, InputStream body) {
        var request = HttpRequest.newBuilder(uri).version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofInputStream(() -> body)).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }

    /** A client that sends its body when it is told to. */
    private static final class Sender implements AutoCloseable {

        private final Socket socket;

        Sender(URI uri, int length) throws IOException {
            socket = new Socket(uri.getHost(), uri.getPort());
            send("POST %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                    .formatted(uri.getRawPath(), uri.getAuthority(), length).getBytes(StandardCharsets.US_ASCII));
        }

        void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        String answer() throws IOException {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return length;
        }
    }
}
