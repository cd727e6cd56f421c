package lesson.fetcher;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import lesson.backoff.Backoff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private static final Backoff BACKOFF = new Backoff(3, ofSeconds(10), ofSeconds(15));

    private final Lab lab = Lab.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<Duration> waits = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Outcome> watched = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        client.shutdownNow();
        lab.close();
    }

    @Test
    @DisplayName("each address has its outcome, in the order of the addresses, and each outcome is told once")
    void order() {
        var slow = lab.answer("/slow", Reply.text("slow").after(Duration.ofMillis(300)));
        var addresses = List.of(slow, lab.uri("/status/404"), lab.uri("/pages/3"));

        assertThat(fetcher(3, ofSeconds(30)).outcomes(addresses, watched::add)).succeedsWithin(ofSeconds(20)).isEqualTo(List.of(
                new Outcome.Page(slow, "slow"), new Outcome.Refused(addresses.get(1), 404), new Outcome.Page(addresses.get(2), "page 3")));
        assertThat(watched).hasSize(3);
        assertThat(waits).isEmpty();
    }

    @Test
    @DisplayName("what may pass is tried again after the waits of the plan, and none comes after the last try")
    void retries() {
        var addresses = List.of(lab.uri("/flaky/1"), lab.uri("/status/503"));

        assertThat(fetcher(1, ofSeconds(30)).outcomes(addresses, watched::add)).succeedsWithin(ofSeconds(20)).isEqualTo(
                List.of(new Outcome.Page(addresses.get(0), "attempt 2"), new Outcome.Refused(addresses.get(1), 503)));
        assertThat(waits).containsExactlyInAnyOrder(ofSeconds(10), ofSeconds(10), ofSeconds(15));
    }

    @Test
    @DisplayName("a body that stops is given up after its time, and the server sees it let go")
    void perTry() {
        var stalled = lab.uri("/stall/body");

        assertThat(fetcher(1, Duration.ofMillis(300)).outcomes(List.of(stalled), watched::add)).succeedsWithin(ofSeconds(20))
                .isEqualTo(List.of(new Outcome.Broken(stalled, "TimeoutException")));
        assertThat(lab.flights().await(flights -> flights.inFlight() == 0, ofSeconds(20))).isTrue();
    }

    private Fetcher fetcher(int cap, Duration perTry) {
        return new Fetcher(client, new Limits(cap, perTry, BACKOFF), pause -> {
            waits.add(pause);
            return CompletableFuture.completedFuture(null);
        });
    }
}
