package lesson.fetcher;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** A thousand addresses, forty of them with trouble of four kinds, and what it costs. */
final class ThousandAddresses {

    private static final int MEGABYTE = 1 << 20;

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var addresses = IntStream.range(0, 1_000).mapToObj(n -> address(lab, n)).toList();
            // tag::story[]
            var backoff = new Backoff(3, Duration.ofMillis(100), Duration.ofSeconds(2));
            var limits = new Limits(50, Duration.ofSeconds(2), backoff);
            var bar = new Bar(addresses.size(), Bar.onTerminal(), IO::print);
            var watch = Stopwatch.start();
            var outcomes = new Fetcher(client, limits, Delayer.real()).outcomes(addresses, bar::step).join();
            IO.println("%s, after %s".formatted(Summary.of(outcomes), watch));
            // end::story[]
            IO.println("in the order of the addresses: " + inOrder(addresses, outcomes));
            IO.println("less than 64 MB of memory in use, the lab included: " + (memory() < 64L * MEGABYTE));
        }
    }

    // tag::addresses[]
    private static URI address(Lab lab, int n) {
        return switch (n % 100) {
            case 7 -> lab.uri("/status/404?n=" + n);
            case 19 -> lab.uri("/flaky/1?n=" + n);
            case 31 -> lab.uri("/fault/half?n=" + n);
            case 43 -> lab.uri("/stall/body?n=" + n);
            default -> lab.answer("/pages/" + n, Reply.text("page " + n).after(Duration.ofMillis(20)));
        };
    }
    // end::addresses[]

    private static boolean inOrder(List<URI> addresses, List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::uri).toList().equals(addresses);
    }

    // tag::memory[]
    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
    // end::memory[]
}
