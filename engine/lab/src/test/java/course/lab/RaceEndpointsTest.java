package course.lab;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("The scenarios of Easy Racer")
@Timeout(60)
class RaceEndpointsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        CLIENT.shutdownNow();
    }

    @Test
    @DisplayName("1: two race, the first one hears right, the other nothing")
    void two(Lab lab) {
        var runners = inOrder(lab, "/1", 2);

        assertThat(body(runners.getFirst())).isEqualTo("right");
        assertThat(runners.getLast()).isNotDone();
    }

    @Test
    @DisplayName("1: who lets go before the race is complete leaves it, and a query keeps two racers apart")
    void leaves(Lab lab) {
        inOrder(lab, "/1", 1).getFirst().cancel(true);
        assertThat(lab.flights().await(log -> log.ended() == 1, ofSeconds(20))).isTrue();
        var mine = inOrder(lab, "/1", 1);
        var other = inOrder(lab, "/1?racer=2", 1);

        assertThat(mine.getFirst()).isNotDone();
        assertThat(body(inOrder(lab, "/1", 1).getFirst(), mine.getFirst())).isEqualTo("right");
        assertThat(other.getFirst()).isNotDone();
    }

    @Test
    @DisplayName("2: one connection is reset, even when the client sends that request again")
    void reset(Lab lab) {
        var runners = inOrder(lab, "/2", 2);

        assertThat(runners.getLast()).failsWithin(ofSeconds(20));
        assertThat(body(runners.getFirst())).isEqualTo("right");
    }

    @Test
    @DisplayName("3: one hears right once all are in flight")
    void crowd(Lab lab) {
        var runners = inOrder(lab, "/3?racers=20", 20);

        assertThat(body(runners.getLast())).isEqualTo("right");
        assertThat(lab.flights().highWater()).isEqualTo(20);
    }

    @Test
    @DisplayName("4: when one is given up, the other hears right")
    void givenUp(Lab lab) {
        var runners = inOrder(lab, "/4", 2);
        runners.getLast().cancel(true);

        assertThat(body(runners.getFirst())).isEqualTo("right");
    }

    @Test
    @DisplayName("5 and 6: a status is no winner, and a third request hears nothing")
    void statuses(Lab lab) {
        var two = inOrder(lab, "/5", 2);
        assertThat(two.getFirst().join().statusCode()).isEqualTo(500);
        assertThat(body(two.getLast())).isEqualTo("right");

        var three = inOrder(lab, "/6", 3);
        assertThat(three.getFirst().join().statusCode()).isEqualTo(500);
        assertThat(body(three.get(1))).isEqualTo("right");
        assertThat(three.getLast()).isNotDone();
    }

    @Test
    @DisplayName("7: a second request that comes at once is wrong, and both are told")
    void hedgedEarly(Lab lab) {
        assertThat(inOrder(lab, "/7", 2)).allSatisfy(runner -> {
            assertThat(runner.join().statusCode()).isEqualTo(400);
            assertThat(runner.join().body()).startsWith("wrong: the second request came after ");
        });
    }

    @Test
    @DisplayName("7: when it comes so much later, the first one hears right")
    void hedged(Lab lab) {
        var first = inOrder(lab, "/7?seconds=0.5", 1).getFirst();
        CompletableFuture.runAsync(() -> ask(lab, "/7?seconds=0.5"), CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));

        assertThat(body(first)).isEqualTo("right");
    }

    @Test
    @DisplayName("8: one use fails, and the other one hears right when the resource of the first is closed")
    void resources(Lab lab) {
        var ids = IntStream.range(0, 2).mapToObj(_ -> body(ask(lab, "/8?open"))).toList();
        var uses = ids.stream().map(id -> inOrder(lab, "/8?use=" + id, 1).getFirst()).toList();
        assertThat(uses.getFirst().join().statusCode()).isEqualTo(500);
        assertThat(body(ask(lab, "/8?close=" + ids.getFirst()))).isEqualTo("closed");

        assertThat(body(uses.getLast())).isEqualTo("right");
        assertThat(body(ask(lab, "/8"))).isEqualTo("2 opened, 1 open");
        assertThat(ask(lab, "/8?use=" + ids.getFirst()).join().statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("9: five letters in the order of the answers make right")
    void letters(Lab lab) {
        inOrder(lab, "/9", 10).forEach(CompletableFuture::join);

        assertThat(lab.flights().await(log -> log.ended() == 10, ofSeconds(20))).isTrue();
        assertThat(lab.flights().endedAfter(0).stream().filter(flight -> flight.status() == 200).map(Flight::number))
                .containsExactly(10, 8, 6, 4, 2);
    }

    @Test
    @DisplayName("10: three loads end the request, and the load must fall then")
    void heavy(Lab lab) {
        assertThat(status(lab, "/10?mine=0.9")).isEqualTo(302);
        var open = inOrder(lab, "/10?mine", 1).getFirst();

        assertThat(IntStream.range(0, 3).map(_ -> status(lab, "/10?mine=0.9"))).containsExactly(302, 302, 302);
        assertThat(body(open)).startsWith("enough");
        assertThat(status(lab, "/10?mine=0.8")).isEqualTo(302);
        assertThat(body(ask(lab, "/10?mine=0.1"))).isEqualTo("right");
    }

    @Test
    @DisplayName("10: an idle client is told so, and so is one whose load does not fall")
    void notHeavy(Lab lab) {
        inOrder(lab, "/10?idle", 1);
        assertThat(IntStream.range(0, 3).map(_ -> status(lab, "/10?idle=0.0"))).containsExactly(302, 302, 400);
        inOrder(lab, "/10?busy", 1);
        assertThat(IntStream.range(0, 23).map(_ -> status(lab, "/10?busy=0.9")).boxed().collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(302, 400);
    }

    @Test
    @DisplayName("11: two of three fail")
    void nested(Lab lab) {
        var runners = inOrder(lab, "/11", 3);

        assertThat(runners.subList(0, 2)).allSatisfy(runner -> assertThat(runner.join().statusCode()).isEqualTo(500));
        assertThat(body(runners.getLast())).isEqualTo("right");
    }

    /** Each is sent when the one before it has arrived. */
    private static List<CompletableFuture<HttpResponse<String>>> inOrder(Lab lab, String path, int count) {
        return IntStream.range(0, count).mapToObj(_ -> {
            var before = lab.flights().count();
            var request = ask(lab, path);
            assertThat(lab.flights().await(log -> log.count() > before, ofSeconds(20))).isTrue();
            return request;
        }).toList();
    }

    private static CompletableFuture<HttpResponse<String>> ask(Lab lab, String path) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofString());
    }

    private static int status(Lab lab, String path) {
        return ask(lab, path).join().statusCode();
    }

    /** What the first of them hears. */
    @SafeVarargs
    private static String body(CompletableFuture<HttpResponse<String>>... requests) {
        return (String) CompletableFuture.anyOf(requests).thenApply(answer -> ((HttpResponse<?>) answer).body())
                .orTimeout(20, TimeUnit.SECONDS).join();
    }
}
