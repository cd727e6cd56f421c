package lesson.service;

import course.lab.Lab;
import java.time.Duration;
import java.util.stream.IntStream;

/** A slow morning without a limit: everybody is let in, and the upstreams pay three times for each. */
final class NoLimit {

    private static final int CALLERS = 30;

    static void main() {
        try (var lab = Lab.start()) {
            var upstreams = StartPage.upstreams(lab, Duration.ZERO);
            var limits = new Service.Limits(StartPage.PLENTY, Integer.MAX_VALUE, Duration.ofSeconds(5));
            try (var service = new Service(upstreams, limits); var caller = Caller.warm(lab)) {
                // tag::story[]
                var gate = lab.hold("/");
                var answers = IntStream.range(0, CALLERS).mapToObj(_ -> caller.ask(service.page())).toList();
                gate.awaitInFlight(3 * CALLERS, Duration.ofSeconds(15));
                IO.println("%d callers wait, %d requests are in flight behind them".formatted(CALLERS, gate.inFlight()));
                gate.open();
                var served = answers.stream().filter(answer -> answer.join().statusCode() == 200).count();
                IO.println("in the end %d were served".formatted(served));
                // end::story[]
            }
        }
    }
}
