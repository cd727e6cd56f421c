package lesson.semaphores;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** A server that allows five requests a second, asked under a cap of one, then at a pace of four a second. */
record CapOrPace(HttpClient client) {

    // tag::paced[]
    private Callable<Integer> paced(URI page, Pace pace) {
        return () -> {
            Thread.sleep(pace.untilMyTurn());
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode();
        };
    }
    // end::paced[]

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var capped = new Capped(client, new Semaphore(1));
            report("cap of 1", capped.status(lab.uri("/rate-limited")), 20);
            IO.println("  at most %d in flight".formatted(lab.flights().highWater()));
        }
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pace = new Pace(Duration.ofMillis(250), InstantSource.system());
            report("pace of 4 a second", new CapOrPace(client).paced(lab.uri("/rate-limited"), pace), 8);
        }
    }

    private static void report(String limit, Callable<Integer> ask, int times) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads.invokeAll(Collections.nCopies(times, ask)).stream().map(Future::resultNow).toList();
            IO.println("%s: %d answered, %d refused with 429".formatted(limit,
                    Collections.frequency(statuses, 200), Collections.frequency(statuses, 429)));
        }
    }
}
