package course.lab;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("The lab's hosts and connections")
class HostsTest {

    @Test
    @DisplayName("a second host answers the same, in the same log; a flight tells which was asked")
    void elsewhere(Lab lab) throws Exception {
        lab.answer("/secret", Reply.text("here too"));

        assertThat(LabTest.get(lab.elsewhere("/secret")).body()).isEqualTo("here too");
        assertThat(LabTest.get(lab.uri("/secret?n=1")).statusCode()).isEqualTo(404);

        assertThat(lab.elsewhere("/").getPort()).isNotEqualTo(lab.port());
        assertThat(lab.flights().all()).extracting(Flight::host)
                .containsExactly(lab.elsewhere("/").getAuthority(), lab.uri("/").getAuthority());
        assertThat(lab.flights().connections()).isEqualTo(2);
    }

    @Test
    @DisplayName("a run of its own is one on the second host as well")
    void runsElsewhere(Lab lab) throws Exception {
        var other = lab.newRun();

        assertThat(LabTest.get(other.elsewhere("/pages/1")).body()).isEqualTo("page 1");

        assertThat(lab.flights().count()).isZero();
        assertThat(other.flights().count()).isEqualTo(1);
    }

    @Test
    @DisplayName("connections count as open until the client closes them")
    void openConnections(Lab lab) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            LabTest.get(client, lab.uri("/pages/1"));
            LabTest.get(client, lab.elsewhere("/pages/2"));

            assertThat(lab.flights().openConnections()).isEqualTo(2);
            assertThat(lab.newRun().flights().openConnections()).isZero();
        }
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
        assertThat(lab.flights().connections()).isEqualTo(2);
    }

    @Test
    @DisplayName("a connection that serves one run after another counts in each, and no longer when it is closed")
    void shared(Lab lab) throws Exception {
        var other = lab.newRun();
        try (var client = HttpClient.newHttpClient()) {
            LabTest.get(client, lab.uri("/pages/1"));
            LabTest.get(client, other.uri("/pages/2"));

            assertThat(lab.flights().openConnections()).isEqualTo(1);
            assertThat(other.flights().openConnections()).isEqualTo(1);
        }
        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
        assertThat(other.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("a connection whose request was let go is closed soon")
    void letGo(Lab lab) {
        var gate = lab.hold("/pages");
        var answer = LabTest.getAsync(lab.uri("/pages/0"));
        assertThat(gate.awaitInFlight(1, ofSeconds(5))).isTrue();

        answer.cancel(true);

        assertThat(lab.flights().await(log -> log.openConnections() == 0, ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("pages from elsewhere, foreign names and WireMock's administration are refused, and leave no flight")
    void strangers(Lab lab) throws Exception {
        var page = lab.uri("/pages/1");
        assertThat(status(lab, page.getPath(), "Host: evil.example")).isEqualTo("421");
        assertThat(status(lab, page.getPath(), "Host: 127.0.0.1.evil.example:80")).isEqualTo("421");
        assertThat(status(lab, page.getPath(), "Host: 127.0.0.1\r\nSec-Fetch-Site: cross-site")).isEqualTo("403");
        assertThat(status(lab, page.getPath(), "Host: 127.0.0.1\r\nSec-Fetch-Site: same-site")).isEqualTo("403");
        assertThat(status(lab, page.getPath(), "Host: 127.0.0.1\r\nOrigin: https://evil.example")).isEqualTo("403");
        assertThat(status(lab, page.getPath(), "Host: 127.0.0.1\r\nOrigin: http://localhost.evil.example")).isEqualTo("403");
        assertThat(status(lab, page.getPath(), "Host: 127.0.0.1\r\nOrigin: null")).isEqualTo("403");
        assertThat(status(lab, "/__admin/mappings", "Host: localhost")).isEqualTo("404");
        assertThat(status(lab, lab.uri("/__admin/mappings").getPath(), "Host: localhost")).isEqualTo("404");
        assertThat(lab.flights().count()).isZero();

        assertThat(status(lab, page.getPath(), "Host: localhost:1\r\nSec-Fetch-Site: none")).isEqualTo("200");
        assertThat(status(lab, page.getPath(), "Host: localhost:1\r\nOrigin: http://localhost:1")).isEqualTo("200");
    }

    private static String status(Lab lab, String path, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", lab.port())) {
            socket.getOutputStream().write("GET %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(path, headers)
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split(" ")[1];
        }
    }
}
