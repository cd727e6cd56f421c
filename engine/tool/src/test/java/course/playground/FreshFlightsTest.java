package course.playground;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.End;
import course.lab.Lab;
import course.lab.timeline.Lane;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("flights() in the playground")
@Timeout(60)
class FreshFlightsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Lab lab = Lab.start();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final FreshFlights fresh = new FreshFlights(lab);

    @AfterEach
    void close() {
        client.shutdownNow();
        lab.close();
    }

    @Test
    @DisplayName("says how many of those it draws were in flight, not how many ever were")
    void highWater() {
        together(4);
        assertThat(fresh.timeline().summary()).startsWith("4 requests, at most 4 in flight");

        lab.pages(3).forEach(page -> ask(page).join());
        assertThat(fresh.timeline().summary()).startsWith("3 requests, at most 1 in flight");
    }

    @Test
    @DisplayName("draws a request that was in flight once more, until it has been drawn to its end")
    void stillFlying() {
        var gate = lab.hold("/pages/0");
        var held = ask(lab.uri("/pages/0"));
        assertThat(gate.awaitInFlight(1, PATIENCE)).isTrue();
        assertThat(fresh.timeline().lanes()).extracting(Lane::end).containsExactly(End.IN_FLIGHT);

        ask(lab.uri("/pages/1")).join();
        gate.open();
        held.join();
        ended(2);

        assertThat(fresh.timeline().lanes()).extracting(Lane::request).containsExactly("GET /pages/0", "GET /pages/1");
        assertThat(fresh.timeline().summary()).isEqualTo("No request arrived.");
    }

    @Test
    @DisplayName("misses none of those that arrive while it looks")
    void arriving() {
        var count = 300;
        var asked = CompletableFuture.allOf(lab.pages(count).stream().map(this::ask).toArray(CompletableFuture[]::new));
        var drawn = new TreeMap<Integer, End>();
        while (!asked.isDone()) {
            fresh.next().forEach(flight -> drawn.put(flight.number(), flight.end()));
        }
        ended(count);
        fresh.next().forEach(flight -> drawn.put(flight.number(), flight.end()));

        assertThat(drawn.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(drawn.values()).containsOnly(End.ANSWERED);
    }

    private void together(int count) {
        var gate = lab.hold("/pages/");
        var asked = lab.pages(count).stream().map(this::ask).toList();
        assertThat(gate.awaitInFlight(count, PATIENCE)).isTrue();
        gate.open();
        asked.forEach(CompletableFuture::join);
        ended(count);
    }

    /** A client has its answer a moment before the server notes the end. */
    private void ended(int count) {
        assertThat(lab.flights().await(log -> log.ended() >= count, PATIENCE)).isTrue();
    }

    private CompletableFuture<HttpResponse<String>> ask(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
}
