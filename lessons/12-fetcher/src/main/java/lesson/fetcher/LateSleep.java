package lesson.fetcher;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Eight addresses stay down, three tries each. When is the caller told? */
record LateSleep(Backoff plan, Delayer delayer) {

    // tag::wrong[]
    private CompletableFuture<Outcome> waitsThenCounts(int made, Supplier<CompletableFuture<Outcome>> once) {
        return once.get().thenCompose(outcome -> outcome.mayPass()
                ? delayer.delay(plan.before(made)).thenCompose(_ -> made == plan.tries()
                        ? CompletableFuture.completedFuture(outcome)
                        : waitsThenCounts(made + 1, once))
                : CompletableFuture.completedFuture(outcome));
    }
    // end::wrong[]

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var attempt = new Attempt(client, Duration.ofSeconds(10));
            var plan = new Backoff(3, Duration.ofMillis(200), Duration.ofSeconds(5));
            // tag::story[]
            var late = new LateSleep(plan, Delayer.real());
            told("waits, then counts: ", lab, once -> late.waitsThenCounts(1, once), attempt);
            var tries = new Tries(plan, Delayer.real());
            told("counts, then waits: ", lab, tries::of, attempt);
            // end::story[]
        }
    }

    private interface Way {
        CompletableFuture<Outcome> of(Supplier<CompletableFuture<Outcome>> once);
    }

    private static void told(String name, Lab lab, Way way, Attempt attempt) {
        var before = lab.flights().count();
        var watch = Stopwatch.start();
        var all = IntStream.range(0, 8).mapToObj(_ -> way.of(() -> attempt.once(lab.uri("/status/503")))).toList();
        all.forEach(CompletableFuture::join);
        IO.println(name + "%d requests, told after %s".formatted(lab.flights().count() - before, watch));
    }
}
