package lesson.service;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.End;
import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("The service")
@Timeout(60)
class ServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @AutoClose
    private final Caller caller = new Caller(HttpClient.newHttpClient());

    @Test
    @DisplayName("answers with what came, as JSON")
    void page(Lab lab) {
        try (var service = new Service(StartPage.upstreams(lab, Duration.ZERO), limits(1, SOON))) {
            var answer = caller.ask(service.page()).join();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.body()).contains("\"weather\":{\"sky\":\"clear\"}").endsWith("\"missing\":{}}");
        }
    }

    @Test
    @DisplayName("refuses whoever finds no place, and gives places back")
    void places(Lab lab) {
        try (var service = new Service(StartPage.upstreams(lab, Duration.ZERO), limits(2, SOON))) {
            var gate = lab.hold("/");
            var inside = IntStream.range(0, 2).mapToObj(_ -> caller.ask(service.page())).toList();
            assertThat(gate.awaitInFlight(6, SOON)).isTrue();

            var refused = caller.ask(service.page()).join();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");

            gate.open();
            assertThat(inside).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
            assertThat(caller.ask(service.page()).join().statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("stops when the grace is over although somebody is inside, and lets go of the upstreams")
    void graceIsOver(Lab lab) {
        var service = new Service(StartPage.upstreams(lab, Duration.ZERO), limits(2, Duration.ofMillis(300)));
        var page = service.page();
        var gate = lab.hold("/");
        var inside = caller.ask(page);
        assertThat(gate.awaitInFlight(3, SOON)).isTrue();

        service.close();

        assertThat(inside.handle((_, _) -> "over")).succeedsWithin(SOON);
        assertThat(lab.flights().await(log -> log.all().stream().allMatch(flight -> flight.end() == End.LET_GO), SOON)).isTrue();
        assertThat(caller.ask(page)).failsWithin(SOON);
    }

    @Test
    @DisplayName("refuses new callers while it waits for those inside, and says so to whoever asks for its health")
    void closing(Lab lab) throws InterruptedException {
        var service = new Service(StartPage.upstreams(lab, Duration.ZERO), limits(2, SOON));
        var health = service.page().resolve("/health");
        var gate = lab.hold("/");
        var inside = caller.ask(service.page());
        assertThat(gate.awaitInFlight(3, SOON)).isTrue();
        assertThat(caller.ask(health).join().statusCode()).isEqualTo(200);

        var closed = Thread.startVirtualThread(service::close);
        while (caller.ask(health).join().statusCode() != 503) {
            Thread.onSpinWait();
        }
        assertThat(caller.ask(service.page()).join().statusCode()).isEqualTo(503);

        gate.open();
        assertThat(inside.join().statusCode()).isEqualTo(200);
        assertThat(closed.join(SOON)).isTrue();
    }

    private static Service.Limits limits(int places, Duration grace) {
        return new Service.Limits(StartPage.PLENTY, places, grace);
    }
}
