package lesson.fetcher;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.semaphores.Turnstile;

/** Three addresses fail at first, nine would answer at once, and three may be in flight. */
record HeldPermits(Turnstile turnstile, Tries tries, Attempt attempt) {

    // tag::wrong[]
    private CompletableFuture<Outcome> permitForAll(URI uri) {
        return turnstile.pass(() ->
                tries.of(() -> attempt.once(uri)));
    }
    // end::wrong[]

    // tag::right[]
    private CompletableFuture<Outcome> permitForEach(URI uri) {
        return tries.of(() ->
                turnstile.pass(() -> attempt.once(uri)));
    }
    // end::right[]

    static void main() {
        run("a permit for all tries ", fetch -> fetch::permitForAll);
        run("a permit for each try  ", fetch -> fetch::permitForEach);
    }

    private static void run(String name, Function<HeldPermits, Function<URI, CompletableFuture<Outcome>>> way) {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var plan = new Backoff(3, Duration.ofMillis(600), Duration.ofSeconds(5));
            var fetch = new HeldPermits(new Turnstile(3), new Tries(plan, Delayer.real()),
                    new Attempt(client, Duration.ofSeconds(10)));
            var watch = Stopwatch.start();
            var started = addresses(lab).stream().map(way.apply(fetch)).toList();
            started.subList(3, 12).forEach(CompletableFuture::join);
            IO.print(name + "nine good pages after " + watch);
            started.forEach(CompletableFuture::join);
            IO.println(", all twelve after " + watch);
        }
    }

    private static List<URI> addresses(Lab lab) {
        var addresses = new ArrayList<URI>();
        IntStream.range(0, 3).forEach(n -> addresses.add(lab.uri("/flaky/1?n=" + n)));
        addresses.addAll(lab.pages(9, Duration.ofMillis(100)));
        return addresses;
    }
}
