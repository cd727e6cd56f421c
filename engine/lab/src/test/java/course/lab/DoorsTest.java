package course.lab;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LabExtension.class)
@DisplayName("The lab's doors")
@Timeout(120)
class DoorsTest {

    @Test
    @DisplayName("behind TLS the client's wish is granted, and the log says which protocol, connection and stream it was")
    void secure(Lab lab) throws Exception {
        try (var client = trusting(lab)) {
            assertThat(get(client, lab.secure("/pages/1")).version()).isEqualTo(Version.HTTP_2);
            assertThat(get(client, lab.secure("/pages/2")).body()).isEqualTo("page 2");
        }
        assertThat(lab.flights().all()).extracting(Flight::protocol).containsExactly("HTTP/2.0", "HTTP/2.0");
        assertThat(lab.flights().all()).extracting(Flight::stream).containsExactly(1, 3);
        assertThat(lab.flights().all()).extracting(Flight::host).containsOnly(lab.secure("/").getAuthority());
        assertThat(lab.flights().connections()).isEqualTo(1);
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("a client that asks for HTTP/1.1 gets it, and so does every client of the server that knows no other")
    void http1(Lab lab) throws Exception {
        try (var client = trusting(lab);
                var old = HttpClient.newBuilder().sslContext(lab.sslContext()).version(Version.HTTP_1_1).build()) {
            assertThat(get(client, lab.secureHttp1("/pages/1")).version()).isEqualTo(Version.HTTP_1_1);
            assertThat(get(old, lab.secure("/pages/1")).version()).isEqualTo(Version.HTTP_1_1);
            assertThat(get(client, lab.uri("/pages/1")).version()).isEqualTo(Version.HTTP_1_1);
        }
        assertThat(lab.flights().all()).extracting(Flight::stream).containsOnly(0);
        assertThat(lab.flights().connections()).isEqualTo(3);
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("without TLS the first GET is answered over HTTP/2 after an upgrade, on the same connection")
    void upgrade(Lab lab) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            assertThat(get(client, lab.upgrading("/pages/1")).version()).isEqualTo(Version.HTTP_2);
            assertThat(get(client, lab.upgrading("/pages/2")).version()).isEqualTo(Version.HTTP_2);
        }
        assertThat(lab.flights().all()).extracting(Flight::stream).containsExactly(1, 3);
        assertThat(lab.flights().connections()).isEqualTo(1);
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("without TLS the JDK's client sends a first POST over HTTP/1.1")
    void firstPost(Lab lab) throws Exception {
        var post = HttpRequest.newBuilder(lab.upgrading("/echo")).POST(BodyPublishers.ofString("text")).build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(post, BodyHandlers.ofString()).version()).isEqualTo(Version.HTTP_1_1);
            assertThat(get(client, lab.upgrading("/pages/1")).version()).isEqualTo(Version.HTTP_2);
            assertThat(client.send(post, BodyHandlers.ofString()).version()).isEqualTo(Version.HTTP_2);
        }
    }

    @Test
    @DisplayName("a hundred requests are in flight over one connection that is there already")
    void streams(Lab lab) throws Exception {
        var gate = lab.hold("/pages");
        try (var client = trusting(lab)) {
            get(client, lab.secure("/headers"));
            var answers = IntStream.range(0, 100).mapToObj(n -> getAsync(client, lab.secure("/pages/" + n))).toList();

            assertThat(gate.awaitInFlight(100, ofSeconds(30))).isTrue();
            gate.open();
            assertThat(answers).allSatisfy(answer -> assertThat(answer).succeedsWithin(ofSeconds(30)));
        }
        assertThat(lab.flights().connections()).isEqualTo(1);
    }

    @Test
    @DisplayName("a canceled request over HTTP/2 is seen to be let go while it is held, and its connection stays")
    void reset(Lab lab) throws Exception {
        var gate = lab.hold("/pages");
        try (var client = trusting(lab)) {
            var answer = getAsync(client, lab.secure("/pages/0"));
            assertThat(gate.awaitInFlight(1, ofSeconds(30))).isTrue();

            answer.cancel(true);

            assertThat(lab.flights().await(log -> log.all().getFirst().end() == End.LET_GO, ofSeconds(20))).isTrue();
            get(client, lab.secure("/headers"));
            assertThat(lab.flights().connections()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a client that is shut down lets go of what is held over HTTP/2")
    void shutDown(Lab lab) {
        var gate = lab.hold("/pages");
        var client = trusting(lab);
        getAsync(client, lab.upgrading("/pages/0"));
        getAsync(client, lab.secure("/pages/0"));
        assertThat(gate.awaitInFlight(2, ofSeconds(30))).isTrue();

        client.shutdownNow();

        assertThat(lab.flights().await(
                log -> log.all().stream().allMatch(flight -> flight.end() == End.LET_GO), ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("nobody trusts the certificate who was not given it")
    void untrusted(Lab lab) {
        try (var client = HttpClient.newHttpClient(); var stranger = HttpClient.newBuilder().sslContext(Identity.make().clientContext()).build()) {
            assertThatThrownBy(() -> get(client, lab.secure("/pages/0"))).isInstanceOf(SSLHandshakeException.class);
            assertThatThrownBy(() -> get(stranger, lab.secure("/pages/0"))).isInstanceOf(SSLHandshakeException.class);
        }
        assertThat(Lab.strangersCertificate()).startsWith("-----BEGIN CERTIFICATE-----").isNotEqualTo(lab.certificate());
        assertThat(lab.flights().count()).isZero();
    }

    @Test
    @DisplayName("curl gets along with both protocols, and trusts the certificate it is given")
    void curl(Lab lab, @TempDir Path folder) throws Exception {
        var pem = Files.writeString(folder.resolve("lab.pem"), lab.certificate()).toString();

        try (var program = Program.curl("--cacert", pem, "--http1.1", lab.secure("/pages/1").toString())) {
            assertThat(program.printed()).isEqualTo("page 1");
        }
        try (var program = Program.curl("--cacert", pem, lab.secure("/pages/2").toString())) {
            assertThat(program.printed()).isEqualTo("page 2");
        }
    }

    @Test
    @DisplayName("the certificate satisfies the strict checks of Python's ssl module")
    void python(Lab lab, @TempDir Path folder) throws Exception {
        var pem = Files.writeString(folder.resolve("lab.pem"), lab.certificate()).toString();

        try (var program = Program.secure(pem, lab.secure("/pages/1"))) {
            assertThat(program.printed()).isEqualTo("page 1");
        }
    }

    private static HttpClient trusting(Lab lab) {
        return HttpClient.newBuilder().sslContext(lab.sslContext()).build();
    }

    private static HttpResponse<String> get(HttpClient client, URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static CompletableFuture<HttpResponse<String>> getAsync(HttpClient client, URI uri) {
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
