package lesson.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.End;
import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lesson 13 says of a connection that many share. */
@ExtendWith(LabExtension.class)
class ConnectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @DisplayName("canceling a request ends its stream; the connection stays, and so do the others")
    void cancel(Lab lab) {
        try (var client = Secure.client(lab); var gate = lab.hold("/pages")) {
            Secure.start(client, lab.secure("/status/200")).join();
            var canceled = Secure.start(client, lab.secure("/pages/1"));
            var other = Secure.start(client, lab.secure("/pages/2"));
            assertThat(gate.awaitInFlight(2, PATIENCE)).isTrue();

            canceled.cancel(true);

            assertThat(lab.flights().await(
                    log -> log.all().stream().anyMatch(flight -> flight.end() == End.LET_GO), PATIENCE)).isTrue();
            gate.open();
            assertThat(other).succeedsWithin(PATIENCE);
            assertThat(lab.flights().connections()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("when the connection breaks, every request on it is lost")
    void oneBasket(Lab lab) {
        try (var client = Secure.client(lab); var gate = lab.hold("/pages")) {
            Secure.start(client, lab.secure("/status/200")).join();
            var started = IntStream.range(0, 3).mapToObj(n -> Secure.start(client, lab.secure("/pages/" + n))).toList();
            assertThat(gate.awaitInFlight(3, PATIENCE)).isTrue();

            var broken = Secure.start(client, lab.secure("/fault/half"));

            assertThat(broken).failsWithin(PATIENCE);
            assertThat(started).allSatisfy(page -> assertThat(page).failsWithin(PATIENCE));
        }
    }

    @Test
    @DisplayName("without TLS, the client offers the upgrade with a GET and not with a POST")
    void firstPost(Lab lab) throws Exception {
        var post = HttpRequest.newBuilder(lab.upgrading("/echo")).POST(BodyPublishers.ofString("text")).build();
        var get = HttpRequest.newBuilder(lab.upgrading("/pages/1")).build();
        try (var client = Secure.client(lab)) {
            assertThat(client.send(post, BodyHandlers.ofString()).version()).isEqualTo(Version.HTTP_1_1);
            assertThat(client.send(get, BodyHandlers.ofString()).version()).isEqualTo(Version.HTTP_2);
            assertThat(client.send(post, BodyHandlers.ofString()).version()).isEqualTo(Version.HTTP_2);
        }
    }

    @Test
    @DisplayName("what is no certificate is refused")
    void noCertificate() {
        assertThatThrownBy(() -> Trust.only("-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n"))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
