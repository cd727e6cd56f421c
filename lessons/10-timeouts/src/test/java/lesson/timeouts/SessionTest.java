package lesson.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.End;
import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
class SessionTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void end() {
        client.shutdownNow();
    }

    @Test
    @DisplayName("every request of a session is given up on when patience ends, and let go")
    void patience(Lab lab) {
        lab.warmUp(client);
        var session = new Session(client, SHORT);

        var noHeaders = session.ask(request(lab.uri("/stall/headers")), BodyHandlers.ofString());
        var halfABody = session.ask(request(lab.uri("/stall/body")), BodyHandlers.ofString());

        assertGivenUp(noHeaders);
        assertGivenUp(halfABody);
        assertThat(lab.flights().await(flights -> flights.ended() == 2, SOON)).isTrue();
        assertThat(lab.flights().all()).allMatch(flight -> flight.end() == End.LET_GO);
    }

    @Test
    @DisplayName("one call may be more patient")
    void longer(Lab lab) {
        var session = new Session(client, SHORT);
        try (var gate = lab.hold("/pages")) {
            var page = request(lab.uri("/pages/7"));
            var report = session.ask(page, BodyHandlers.ofString(), SOON);

            assertGivenUp(session.ask(page, BodyHandlers.ofString()));
            assertThat(report).isNotDone();
            gate.open();
            assertThat(report).succeedsWithin(SOON).extracting(HttpResponse::body).isEqualTo("page 7");
        }
    }

    @Test
    @DisplayName("one call may be less patient")
    void shorter(Lab lab) {
        var session = new Session(client, Duration.ofHours(1));

        assertGivenUp(session.ask(request(lab.uri("/stall/body")), BodyHandlers.ofString(), SHORT));
    }

    private static void assertGivenUp(CompletableFuture<?> answer) {
        assertThat(answer).failsWithin(SOON)
                .withThrowableOfType(ExecutionException.class).withCauseInstanceOf(TimeoutException.class);
    }

    private static HttpRequest request(URI page) {
        return HttpRequest.newBuilder(page).build();
    }
}
