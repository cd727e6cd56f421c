package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Attempt;
import course.flights.News.Bar;
import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("the watch over the flights of a check")
@Timeout(60)
class FlightWatchTest {

    private final BlockingQueue<Glimpse> told = new LinkedBlockingQueue<>();

    @Test
    @DisplayName("tells a request while it is in flight, and again when it has ended; each attempt begins afresh")
    void flies() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient();
             var watch = FlightWatch.start(true, told::add)) {
            var run = lab.newRun();
            var gate = run.hold("/");
            watch.begins(new Attempt(1, "all at once", run));
            var answer = ask(client, run);

            assertThat(next(_ -> true)).satisfies(glimpse -> {
                assertThat(glimpse.title()).isEqualTo("all at once");
                assertThat(glimpse.attempt()).isEqualTo(1);
                assertThat(bars(glimpse)).extracting(Bar::end).containsExactly("IN_FLIGHT");
            });
            gate.open();
            answer.join();
            assertThat(next(glimpse -> bars(glimpse).getFirst().ended() != null).news().requests()).isEqualTo(1);

            var again = lab.newRun();
            watch.begins(new Attempt(1, "all at once", again));
            ask(client, again).join();
            assertThat(next(glimpse -> glimpse.attempt() == 2).news().requests()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("tells nothing of a criterion that was judged, nor when it is over")
    void judged() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var first = lab.newRun();
            var second = lab.newRun();
            try (var watch = FlightWatch.start(true, told::add)) {
                watch.begins(new Attempt(1, "one", first));
                watch.judged(1);
                ask(client, first).join();
                watch.begins(new Attempt(2, "two", second));
                ask(client, second).join();

                assertThat(next(_ -> true).criterion()).isEqualTo(2);
            }
            told.clear();
            ask(client, second).join();

            assertThat(told).isEmpty();
        }
    }

    private static CompletableFuture<HttpResponse<String>> ask(HttpClient client, Lab run) {
        return client.sendAsync(HttpRequest.newBuilder(run.uri("/pages/1")).build(), BodyHandlers.ofString());
    }

    private static List<Bar> bars(Glimpse glimpse) {
        return glimpse.news().flights();
    }

    private Glimpse next(Predicate<Glimpse> like) throws InterruptedException {
        while (true) {
            var glimpse = told.poll(50, TimeUnit.SECONDS);
            assertThat(glimpse).as("a glimpse within 50 s").isNotNull();
            if (like.test(glimpse)) {
                return glimpse;
            }
        }
    }
}
