package lesson.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Three hundred callers and twenty places: those who find none are told so at once. */
final class ShortLoad {

    private static final int PLACES = 20;
    private static final int WAVES = 7;
    private static final int WAVE = 40;

    static void main() {
        try (var lab = Lab.start()) {
            var upstreams = StartPage.upstreams(lab, Duration.ZERO);
            var limits = new Service.Limits(StartPage.PLENTY, PLACES, Duration.ofSeconds(5));
            try (var service = new Service(upstreams, limits); var caller = Caller.warm(lab)) {
                // tag::story[]
                var gate = lab.hold("/");
                var all = new ArrayList<>(crowd(PLACES, caller, service.page()));
                gate.awaitInFlight(3 * PLACES, Duration.ofSeconds(15));
                for (var wave = 0; wave < WAVES; wave++) {
                    var late = crowd(WAVE, caller, service.page());
                    late.forEach(CompletableFuture::join);
                    all.addAll(late);
                }
                IO.println("%d callers, %d requests in flight behind them".formatted(all.size(), gate.inFlight()));
                gate.open();
                all.stream()
                        .map(answer -> answer.join())
                        .collect(groupingBy(answer -> "%d, Retry-After: %s".formatted(
                                answer.statusCode(), answer.headers().firstValue("Retry-After").orElse("-")), TreeMap::new, counting()))
                        .forEach((answer, count) -> IO.println("%d callers: %s".formatted(count, answer)));
                // end::story[]
                caller.report("afterwards", service.page());
            }
        }
    }

    private static List<CompletableFuture<HttpResponse<String>>> crowd(int callers, Caller caller, URI page) {
        return IntStream.range(0, callers).mapToObj(_ -> caller.ask(page)).toList();
    }
}
