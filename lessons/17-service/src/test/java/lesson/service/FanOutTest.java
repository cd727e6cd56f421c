package lesson.service;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.End;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("A fan-out")
@Timeout(60)
class FanOutTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.shutdownNow();
    }

    @Test
    @DisplayName("asks all upstreams before the first has answered")
    void together(Lab lab) {
        var gate = lab.hold("/");
        var asked = ask(List.of(upstream(lab, "a", LONG), upstream(lab, "b", LONG), upstream(lab, "c", LONG)), LONG);

        assertThat(gate.awaitInFlight(3, Duration.ofSeconds(30))).isTrue();
        gate.open();
        assertThat(asked).succeedsWithin(Duration.ofSeconds(30))
                .isEqualTo(new Overview(Map.of("a", "page a", "b", "page b", "c", "page c"), Map.of()));
    }

    @Test
    @DisplayName("names what failed, and keeps the rest")
    void failures(Lab lab) {
        var failing = new Upstream("b", lab.answer("/b", Reply.status(503)), LONG);
        var nobody = new Upstream("c", URI.create("http://127.0.0.1:1/"), LONG);
        var asked = ask(List.of(upstream(lab, "a", LONG), failing, nobody), LONG);

        var overview = assertThat(asked).succeedsWithin(Duration.ofSeconds(30)).actual();
        assertThat(overview.parts()).containsExactly(Map.entry("a", "page a"));
        assertThat(overview.missing()).containsEntry("b", "status 503").containsOnlyKeys("b", "c");
    }

    @Test
    @DisplayName("gives up on the one whose patience is over, and lets go of it while it waits for the others")
    void late(Lab lab) {
        var gate = lab.hold("/");
        var asked = ask(List.of(upstream(lab, "a", LONG), upstream(lab, "b", SHORT)), LONG);

        assertThat(lab.flights().await(log -> log.all().stream()
                .anyMatch(flight -> flight.path().equals("/b") && flight.end() == End.LET_GO), Duration.ofSeconds(30))).isTrue();
        assertThat(asked).isNotDone();
        gate.open();
        assertThat(asked).succeedsWithin(Duration.ofSeconds(30))
                .isEqualTo(new Overview(Map.of("a", "page a"), Map.of("b", Overview.LATE)));
    }

    @Test
    @DisplayName("ends when the time for the whole is over, whatever the patience of each")
    void whole(Lab lab) {
        lab.hold("/");
        var asked = ask(List.of(upstream(lab, "a", LONG), upstream(lab, "b", LONG)), SHORT);

        assertThat(asked).succeedsWithin(Duration.ofSeconds(30))
                .isEqualTo(new Overview(Map.of(), Map.of("a", Overview.LATE, "b", Overview.LATE)));
    }

    private static Upstream upstream(Lab lab, String name, Duration patience) {
        return new Upstream(name, lab.answer("/" + name, Reply.text("page " + name)), patience);
    }

    private CompletableFuture<Overview> ask(List<Upstream> upstreams, Duration whole) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new FanOut(client).ask(upstreams, whole);
            } catch (InterruptedException cause) {
                throw new CompletionException(cause);
            }
        }, Thread::startVirtualThread);
    }
}
